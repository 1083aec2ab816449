package advisor.outbound;

import java.io.Closeable;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** A careful client whose attempts end in time: the limit holds for looking up, connecting, waiting and reading together. */
final class TimedClient implements Closeable {

    private final CloseableHttpClient client;
    private final Duration longest;
    private final ScheduledExecutorService ends =
            new ScheduledThreadPoolExecutor(1, new CustomizableThreadFactory("courier-"));

    /** One that connects only to what these addresses say. */
    TimedClient(Addresses addresses, Duration longest) {
        this.client = CarefulClient.to(addresses, Timeout.of(longest));
        this.longest = longest;
    }

    /** What is made of an answer before the client hangs up. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ClassicHttpResponse answer) throws IOException;
    }

    /**
     * Asks once.
     *
     * @throws SocketTimeoutException if it takes longer than it may
     * @throws IOException if there is no answer
     */
    <T> T answer(URI uri, HttpUriRequestBase request, Reading<T> reading) throws IOException {
        AtomicBoolean over = new AtomicBoolean();
        ScheduledFuture<?> end = ends.schedule(
                () -> {
                    over.set(true);
                    request.cancel();
                },
                longest.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return read(uri, request, reading);
        } catch (IOException failure) {
            throw over.get() ? late(failure) : failure;
        } finally {
            end.cancel(false);
        }
    }

    private <T> T read(URI uri, HttpUriRequestBase request, Reading<T> reading) throws IOException {
        HttpHost host = new HttpHost(uri.getScheme(), Hosts.name(uri), Hosts.port(uri));
        ClassicHttpResponse answer = client.executeOpen(host, request, null);
        try {
            return reading.of(answer);
        } finally {
            // Hangs up. An orderly end would read the rest, however much it is.
            request.cancel();
        }
    }

    private static IOException late(IOException cause) {
        SocketTimeoutException late = new SocketTimeoutException(cause.getMessage());
        late.initCause(cause);
        return late;
    }

    @Override
    public void close() throws IOException {
        ends.shutdownNow();
        client.close();
    }
}
