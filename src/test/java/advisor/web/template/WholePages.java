package advisor.web.template;

import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Answers for the pages of every test: fails it if a page or document was written that shows what its template says,
 * whoever fetched it; and begins the message of a test that fails with its own name, and what was asked for last.
 */
public final class WholePages
        implements BeforeEachCallback, AfterEachCallback, AfterAllCallback, TestExecutionExceptionHandler {

    private static final Queue<String> BROKEN = new ConcurrentLinkedQueue<>();
    private static volatile String asked = "";

    /** Remembers for the test that runs what is asked for. */
    static void asked(String address) {
        asked = address;
    }

    /** Remembers for the test that runs what an address shows of its template. */
    static void report(String address, String source) {
        BROKEN.add("%s shows the source of its template: %s".formatted(address, source));
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        asked = "";
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        if (failure instanceof AssertionError) {
            String where = asked.isEmpty() ? "" : ", having asked for " + asked;
            String said = Objects.toString(failure.getMessage(), "").strip();
            throw new AssertionError(test.getDisplayName() + where + ": " + said, failure);
        }
        throw failure;
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
                .takeWhile(Objects::nonNull)
                .distinct()
                .toList();
        if (!broken.isEmpty()) {
            throw new AssertionError(String.join("\n", broken));
        }
    }
}
