package advisor.crash;

import advisor.Patience;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A consultant's server that is told of each response, and accepts whatever it gets. */
public final class Receiver implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("prospect-\\d+");

    private final Map<String, Integer> accepted = new ConcurrentHashMap<>();
    private final Set<String> names = ConcurrentHashMap.newKeySet();
    private final HttpServer server;

    /** Listens from now on. */
    public Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", this::accept);
        server.start();
    }

    private void accept(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String id = String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id"));
            Matcher name = NAME.matcher(body);
            names.add(name.find() ? name.group() : "nobody: " + body);
            accepted.merge(id, 1, Integer::sum);
            exchange.sendResponseHeaders(204, -1);
        }
    }

    /** Where it listens. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/hook";
    }

    /** Waits until it has been told of everybody; a message that a kill interrupted comes when its lease is over. */
    public void await(Collection<String> everybody) {
        Patience.until("the webhook has been told of everybody", () -> names.containsAll(everybody));
    }

    /** Whom it has been told of. */
    public Set<String> names() {
        return Set.copyOf(names);
    }

    /** How many messages it has accepted. */
    int messages() {
        return accepted.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The ids under which it has accepted more than one message. */
    public List<String> idsAcceptedTwice() {
        return accepted.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
