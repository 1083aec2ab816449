@NullMarked
package advisor.practice.database;

import org.jspecify.annotations.NullMarked;
