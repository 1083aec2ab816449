package advisor.crash;

import advisor.Patience;
import advisor.practice.database.Token;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Prospects who send one after the other, each until their own response is acknowledged, as somebody at a form would. */
public final class Prospects implements AutoCloseable {

    /** How many send at the same time. */
    public static final int SENDERS = 4;

    private static final int SEE_OTHER = 303;
    private static final int UNAVAILABLE = 503;

    /** Leaves the machine some time for the program that they send to, in milliseconds. */
    private static final int PAUSE = 100;

    private final ExecutorService threads = Executors.newFixedThreadPool(SENDERS);
    private final AtomicInteger number = new AtomicInteger();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger again = new AtomicInteger();
    private final Queue<String> strange = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final Browser browser;
    private final String slug;
    private final boolean patient;
    private volatile boolean ended;

    /** Prospects who send from a browser to the link with this slug. */
    public Prospects(Browser browser, String slug) {
        this(browser, slug, false);
    }

    private Prospects(Browser browser, String slug, boolean patient) {
        this.browser = browser;
        this.slug = slug;
        this.patient = patient;
        for (int thread = 0; thread < SENDERS; thread++) {
            threads.execute(this::sendAll);
        }
    }

    /** The same, who also send again what they see that they typed, when they are told to try again later. */
    public static Prospects patient(Browser browser, String slug) {
        return new Prospects(browser, slug, true);
    }

    private void sendAll() {
        try {
            while (!ended) {
                send("prospect-" + number.incrementAndGet(), Token.random());
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a prospect of this name sends to the link with this slug. */
    public static String form(String slug, String name, Token key) {
        return "evidence=yes&problem=function&rules=2026-12&link=" + slug + "&name=" + name + "&key=" + key.secret();
    }

    private void send(String name, Token key) throws InterruptedException {
        String fields = form(slug, name, key);
        while (!arrives(fields, "value=\"" + name + '"', "value=\"" + key.secret() + '"')) {
            again.incrementAndGet();
            Thread.sleep(100);
        }
        acknowledged.add(name);
    }

    private boolean arrives(String fields, String... typed) throws InterruptedException {
        try {
            HttpResponse<String> answer = browser.post("/send", fields);
            if (patient && isToldToTryAgain(answer, typed)) {
                refused.incrementAndGet();
            } else if (answer.statusCode() != SEE_OTHER) {
                strange.add(answer.statusCode() + " " + answer.body());
            }
            return answer.statusCode() == SEE_OTHER;
        } catch (IOException killed) {
            return false;
        }
    }

    private static boolean isToldToTryAgain(HttpResponse<String> answer, String... typed) {
        return answer.statusCode() == UNAVAILABLE
                && answer.headers().firstValue("Retry-After").isPresent()
                && Stream.of(typed).allMatch(answer.body()::contains);
    }

    /** The names of those who saw that theirs arrived. */
    public Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    /** How often somebody had to send again. */
    public int again() {
        return again.get();
    }

    /** How often somebody patient was told to try again later. */
    public int refused() {
        return refused.get();
    }

    /** Answers that were neither an acknowledgement nor a broken connection. */
    public Queue<String> strange() {
        return strange;
    }

    /** Waits until some more are acknowledged. */
    public void awaitMore(int more) {
        int enough = acknowledged.size() + more;
        Patience.until(
                "%d responses are acknowledged".formatted(enough),
                () -> acknowledged.size() >= enough || !strange.isEmpty());
    }

    /** Waits until some more are told to try again later. */
    public void awaitRefused(int more) {
        int enough = refused.get() + more;
        Patience.until(
                "%d are told to try again".formatted(enough), () -> refused.get() >= enough || !strange.isEmpty());
    }

    /** Lets everybody finish what they are sending, and nobody begin anew. */
    public void finish() {
        ended = true;
        threads.shutdown();
        Patience.until("everybody has sent what they began", () -> threads.isTerminated() || !strange.isEmpty());
    }

    @Override
    public void close() {
        ended = true;
        threads.shutdownNow();
    }
}
