package advisor.web.error;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request that no well-behaved client sends. */
public final class RawRequest {

    private RawRequest() {}

    /** The whole answer to a request for this target, which is sent as it is. */
    public static String get(int port, String target) throws IOException {
        return send(port, "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    /** The whole answer to a request, which is sent as it is. */
    static String send(int port, String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
