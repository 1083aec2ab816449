package advisor.practice.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A consultant's server that webhooks are sent to. */
public final class Hook implements AutoCloseable {

    /** The status that points to "/hooks/8". */
    public static final int MOVED = 308;

    private final HttpServer server;
    private final List<Message> messages = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String retryAfter = "";

    /** What it received. */
    public record Message(String id, long seconds, String signature, String body) {}

    /** Starts it. */
    public Hook() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::receive);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    private void receive(HttpExchange exchange) throws IOException {
        messages.add(new Message(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                Long.parseLong(exchange.getRequestHeaders().getFirst("webhook-timestamp")),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (status == MOVED) {
            exchange.getResponseHeaders().set("Location", "/hooks/8");
        }
        if (!retryAfter.isEmpty()) {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    /** Answers with this status from now on. */
    public void answer(int code) {
        answer(code, "");
    }

    /** Answers with this status from now on, and with this time to try again. */
    public void answer(int code, String after) {
        status = code;
        retryAfter = after;
    }

    /** What it received so far. */
    public List<Message> messages() {
        return messages;
    }

    /** Its address. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/hooks/7";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
