package advisor.bench;

import advisor.Patience;
import advisor.bench.Connection.Answer;
import advisor.crash.Prospects;
import advisor.practice.database.Token;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Prospects who send once, each by a new connection, until the program takes no more. */
final class Hasty {

    private static final int THREADS = 16;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();
    private final Queue<String> strange = new ConcurrentLinkedQueue<>();
    private final AtomicInteger untaken = new AtomicInteger();
    private final int port;
    private final String slug;
    private volatile boolean ended;

    /** They begin at once. */
    Hasty(int port, String slug) {
        this.port = port;
        this.slug = slug;
        for (int thread = 0; thread < THREADS; thread++) {
            threads.execute(this::sendAll);
        }
    }

    private void sendAll() {
        while (!ended) {
            send("prospect-" + NUMBER.incrementAndGet());
        }
    }

    private void send(String name) {
        try (Connection connection = new Connection(port)) {
            look(name, connection.post("/send", Prospects.form(slug, name, Token.random())));
        } catch (ConnectException refused) {
            untaken.incrementAndGet();
            ended = true;
        } catch (IOException silence) {
            unanswered.add(name);
        }
    }

    private void look(String name, Answer answer) {
        if (answer.status() == 303) {
            acknowledged.add(name);
        } else if (answer.status() == 503 && answer.header("retry-after").isEmpty()) {
            untaken.incrementAndGet();
        } else {
            strange.add(answer.status() + " " + answer.text());
        }
    }

    /** Waits until so many responses are acknowledged. */
    void await(int times) {
        Patience.until("many send", () -> acknowledged.size() >= times || !strange.isEmpty());
    }

    /** Waits until everybody has stopped, as there is nobody who listens. */
    void end() {
        threads.shutdown();
        Patience.until("nobody sends", threads::isTerminated);
    }

    /** The names of those who saw that theirs arrived. */
    Queue<String> acknowledged() {
        return acknowledged;
    }

    /** The names of those whose connection ended before all of the answer was there. */
    Queue<String> unanswered() {
        return unanswered;
    }

    /** How many were refused, or sent to another node. */
    int untaken() {
        return untaken.get();
    }

    /** Other answers. */
    Queue<String> strange() {
        return strange;
    }
}
