/** Consultants' links and what comes back: the one package with a database. */
@NullMarked
package advisor.practice;

import org.jspecify.annotations.NullMarked;
