/** Consultants' links and what comes back, room by room: the one part with a database. */
@NullMarked
package advisor.practice;

import org.jspecify.annotations.NullMarked;
