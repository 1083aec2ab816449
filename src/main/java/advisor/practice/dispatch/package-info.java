/** Sends what waits in the database, a few messages at a time, and again if it has to be. */
@NullMarked
package advisor.practice.dispatch;

import org.jspecify.annotations.NullMarked;
