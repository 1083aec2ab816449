package advisor.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.hc.client5.http.HttpHostConnectException;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

/**
 * The proxy before several nodes: each request to the next one. Asks another only if a node certainly did not take the
 * request: it refused the connection, or is about to end, which Tomcat says with a 503 that names no time to try again.
 */
final class RoundRobin implements AutoCloseable {

    private final List<Integer> nodes;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger passedOn = new AtomicInteger();
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private final ReadWriteLock underWay = new ReentrantReadWriteLock();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final CloseableHttpClient client = HttpClients.custom()
            .setConnectionReuseStrategy((request, response, context) -> false)
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableContentCompression()
            .disableCookieManagement()
            .build();

    /** A proxy before the nodes at these ports. */
    RoundRobin(Integer... nodes) throws IOException {
        this.nodes = new CopyOnWriteArrayList<>(nodes);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Sends nothing more to this node, and waits until all that was sent is answered, so that it can end. */
    void takeOut(int node) throws InterruptedException {
        underWay.writeLock().lockInterruptibly();
        try {
            nodes.remove(Integer.valueOf(node));
        } finally {
            underWay.writeLock().unlock();
        }
    }

    /** Sends to this node again. */
    void putBack(int node) {
        nodes.add(node);
    }

    /** How many requests were passed on to another node than the first one asked. */
    int passedOn() {
        return passedOn.get();
    }

    /** What broke the connection of a request, after the port of the node that was asked. */
    Queue<String> broken() {
        return broken;
    }

    private void answer(HttpExchange exchange) throws IOException {
        underWay.readLock().lock();
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            for (int node : inTurn()) {
                if (isAnswered(exchange, body, node)) {
                    return;
                }
                passedOn.incrementAndGet();
            }
            exchange.sendResponseHeaders(502, -1);
        } finally {
            underWay.readLock().unlock();
        }
    }

    /** All nodes, another one first each time. */
    private List<Integer> inTurn() {
        List<Integer> all = new ArrayList<>(nodes);
        Collections.rotate(all, turn.getAndIncrement());
        return all;
    }

    private boolean isAnswered(HttpExchange exchange, byte[] body, int node) throws IOException {
        ClassicHttpRequest request = ClassicRequestBuilder.create(exchange.getRequestMethod())
                .setUri("http://localhost:" + node + exchange.getRequestURI())
                .setEntity(body, ContentType.parse(exchange.getRequestHeaders().getFirst("Content-Type")))
                .build();
        try {
            return client.execute(request, answer -> isPassedBack(answer, exchange));
        } catch (HttpHostConnectException refused) {
            return false;
        } catch (IOException cause) {
            broken.add(node + ": " + cause);
            throw cause;
        }
    }

    private static boolean isPassedBack(ClassicHttpResponse answer, HttpExchange exchange) throws IOException {
        byte[] body = answer.getEntity() == null
                ? new byte[0]
                : Objects.requireNonNullElse(EntityUtils.toByteArray(answer.getEntity()), new byte[0]);
        if (answer.getCode() == 503 && !answer.containsHeader("Retry-After")) {
            return false;
        }
        if (answer.containsHeader("Location")) {
            exchange.getResponseHeaders()
                    .set("Location", answer.getFirstHeader("Location").getValue());
        }
        exchange.sendResponseHeaders(answer.getCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        return true;
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        threads.shutdownNow();
        client.close();
    }
}
