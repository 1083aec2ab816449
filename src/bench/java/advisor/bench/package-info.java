/** Benchmarks: {@code mvn -Pbench test-compile exec:exec}. */
@NullMarked
package advisor.bench;

import org.jspecify.annotations.NullMarked;
