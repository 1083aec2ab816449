package advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InterleavingTests {

    @Test
    void triesEveryOrderOnce() throws Exception {
        Set<String> seen = new HashSet<>();
        int orders = Interleaving.all(order -> {
            StringBuilder written = new StringBuilder();
            order.run(() -> write(order, written, "a"), () -> write(order, written, "b"));
            assertThat(seen.add(written.toString())).as(written.toString()).isTrue();
        });
        assertThat(orders).isEqualTo(6);
        assertThat(seen).containsExactlyInAnyOrder("aabb", "abab", "abba", "baab", "baba", "bbaa");
    }

    private static void write(Interleaving order, StringBuilder written, String letter) {
        written.append(letter);
        order.stop();
        written.append(letter);
    }

    @Test
    void findsWhatTwoDoToEachOther() {
        assertThatThrownBy(() -> Interleaving.all(order -> {
                    AtomicInteger number = new AtomicInteger();
                    order.run(() -> add(order, number), () -> add(order, number));
                    assertThat(number).hasValue(2);
                }))
                .isInstanceOf(AssertionError.class);
    }

    private static void add(Interleaving order, AtomicInteger number) {
        int before = number.get();
        order.stop();
        number.set(before + 1);
    }

    @Test
    void saysWhatAnActorThrows() {
        assertThatThrownBy(() -> Interleaving.all(order -> order.run(() -> {
                    throw new IllegalStateException("broken");
                })))
                .hasRootCauseMessage("broken");
    }
}
