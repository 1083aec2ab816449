package advisor.web;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails every test in which a page or document was written that shows what its template says, whoever fetched it. */
public final class WholePages implements AfterEachCallback, AfterAllCallback {

    private static final Queue<String> BROKEN = new ConcurrentLinkedQueue<>();

    /** Remembers for the test that runs what an address shows of its template. */
    static void report(String address, String source) {
        BROKEN.add("%s shows the source of its template: %s".formatted(address, source));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        fail();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        fail();
    }

    private static void fail() {
        List<String> broken = Stream.generate(BROKEN::poll)
                .takeWhile(found -> found != null)
                .distinct()
                .toList();
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("\n", broken));
        }
    }
}
