/** For operators: commands instead of a start (backup, restore, links in need), and figures of how the site is used. */
@NullMarked
package advisor.practice.operator;

import org.jspecify.annotations.NullMarked;
