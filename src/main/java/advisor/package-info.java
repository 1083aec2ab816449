/** Scope or Seat: starts the application and puts its parts together. */
@NullMarked
package advisor;

import org.jspecify.annotations.NullMarked;
