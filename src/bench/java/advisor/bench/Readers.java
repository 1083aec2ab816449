package advisor.bench;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Founders who read pages without a link, one after the other, and notice each that is not as it should be. */
final class Readers implements AutoCloseable {

    private static final int PAUSE = 20;

    private final int port;
    private final String rules;
    private final Founders founders = new Founders(1);
    private final AtomicInteger pages = new AtomicInteger();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final Thread thread = new Thread(this::readAll);
    private volatile boolean ended;

    /** Founders who begin to read at this port. */
    Readers(int port) throws IOException {
        this.port = port;
        try (Connection connection = new Connection(port)) {
            this.rules = connection.rules();
        }
        thread.start();
    }

    private void readAll() {
        try {
            while (!ended) {
                for (String page : founders.firstPages(5, rules)) {
                    read(page);
                }
                read("/method");
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void read(String page) throws InterruptedException {
        try (Connection connection = new Connection(port)) {
            int status = connection.get(page).status();
            if (status != 200) {
                failed.add(status + " for " + page);
            }
        } catch (IOException broken) {
            failed.add(broken + " for " + page);
        }
        pages.incrementAndGet();
        Thread.sleep(PAUSE);
    }

    /** Writes down what they noticed. */
    void report(Report report) {
        report.atLeast(1, "    pages without a link that were read", pages.get());
        report.none("    those that were not answered with 200", failed);
    }

    /** They read to the end what they have begun. */
    @Override
    public void close() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
