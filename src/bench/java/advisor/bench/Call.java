package advisor.bench;

import advisor.bench.Connection.Answer;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A request that nobody ought to send.
 *
 * @param mapping the address that it tries
 * @param method of HTTP, or no method at all
 * @param target the address with what is asked
 * @param headers line by line
 * @param body what comes after them
 */
record Call(Mapping mapping, String method, String target, List<String> headers, String body) {

    private static final int LARGE = 16_000;

    /** One that is no request at all. */
    static Call broken(String text) {
        return new Call(new Mapping("", ""), "", "", List.of(), text);
    }

    boolean isBroken() {
        return method.isEmpty();
    }

    /** Whether a server may hang up before it has read it all: it is large, or of a kind that nobody reads to its end. */
    boolean mayBeCutOff() {
        return isBroken() || target.length() + body.length() > LARGE || !("POST".equals(method) || body.isEmpty());
    }

    /** Whether it asks for what the address is for. */
    boolean isMeant() {
        return method.equals(mapping.method());
    }

    /**
     * Sends it.
     *
     * @return what comes back, with the status 0 if that is nothing
     */
    Answer on(Connection connection) throws IOException {
        try {
            return isBroken() ? alone(connection.port()) : connection.send(text().getBytes(StandardCharsets.UTF_8));
        } catch (EOFException | SocketException | SocketTimeoutException silence) {
            connection.reopen();
            return new Answer(0, Map.of("silence", silence.toString()), ByteBuffer.allocate(0));
        }
    }

    private String text() {
        String lines = headers.stream().map(header -> header + "\r\n").collect(Collectors.joining());
        return "%s %s HTTP/1.1\r\nHost: localhost\r\n%sContent-Length: %d\r\n\r\n%s"
                .formatted(method, target, lines, body.getBytes(StandardCharsets.UTF_8).length, body);
    }

    private Answer alone(int port) throws IOException {
        try (Connection once = new Connection(port)) {
            return once.sendLast(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public String toString() {
        return isBroken() ? body.lines().findFirst().orElse("") : method + " " + target + " " + headers + " " + body;
    }
}
