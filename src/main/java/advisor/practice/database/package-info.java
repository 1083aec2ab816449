/** The one database: its tables, when it can be reached, and tokens of which it keeps only the hash. */
@NullMarked
package advisor.practice.database;

import org.jspecify.annotations.NullMarked;
