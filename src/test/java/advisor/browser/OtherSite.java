package advisor.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Somebody else's site: one page, at every path. Its names are localhost, and whatever ends with ".localhost". */
final class OtherSite implements AutoCloseable {

    private final HttpServer server;
    private volatile String page = "";

    OtherSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /** Its origin under its usual name. */
    String origin() {
        return origin("localhost");
    }

    /** Its origin under another name. */
    String origin(String host) {
        return "http://" + host + ":" + server.getAddress().getPort();
    }

    /** Puts something on its page. */
    void shows(String body) {
        page = "<!DOCTYPE html><html lang=\"en\"><title>A site</title><body>" + body + "</body></html>";
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] content = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
