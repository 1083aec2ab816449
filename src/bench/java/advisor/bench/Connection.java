package advisor.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One connection that is kept open, and does little of its own: what is measured is the server. */
final class Connection implements Closeable {

    private static final int PATIENCE = 60_000;
    private static final int BUFFER = 1 << 16;
    private static final int STATUS = "HTTP/1.1 ".length();

    private static final String CONTINUE = "HTTP/1.1 100";

    /** After which Tomcat ends a connection without saying so. */
    private static final String EXPECTATION_FAILED = "HTTP/1.1 417";

    private static final byte[] HEAD = "HEAD ".getBytes(StandardCharsets.US_ASCII);

    private final int port;
    private Socket socket;
    private InputStream in;

    /** A connection to this machine. */
    Connection(int port) throws IOException {
        this.port = port;
        this.socket = connected(port);
        this.in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private static Socket connected(int port) throws IOException {
        Socket connected = new Socket();
        connected.setTcpNoDelay(true);
        connected.setSoTimeout(PATIENCE);
        connected.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE);
        return connected;
    }

    int port() {
        return port;
    }

    /** An answer: its headers by their names in small letters. */
    record Answer(int status, Map<String, String> headers, ByteBuffer body) {

        String header(String name) {
            return headers.getOrDefault(name, "");
        }

        String text() {
            return StandardCharsets.UTF_8.decode(body.duplicate()).toString();
        }
    }

    Answer get(String address) throws IOException {
        return get(address, Map.of());
    }

    Answer get(String address, Map<String, String> headers) throws IOException {
        return send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n" + lines(headers) + "\r\n");
    }

    /** The version of the site's rules, which canonical addresses carry. */
    String rules() throws IOException {
        return get("/advice?evidence=yes").header("location").replaceFirst(".*rules=", "");
    }

    /** Sends a form, with nothing but ASCII in it. */
    Answer post(String address, String fields) throws IOException {
        return send("POST " + address
                + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                + fields.length() + "\r\n\r\n" + fields);
    }

    private static String lines(Map<String, String> headers) {
        return headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining());
    }

    private Answer send(String request) throws IOException {
        return send(request.getBytes(StandardCharsets.US_ASCII));
    }

    /** Sends a request as it is. */
    Answer send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        return answer(request);
    }

    private Answer answer(byte[] request) throws IOException {
        String status = line();
        Map<String, String> headers = headers();
        if (status.startsWith(CONTINUE)) {
            status = line();
            headers = headers();
        }
        ByteBuffer body = ByteBuffer.wrap(isHead(request) ? new byte[0] : body(headers));
        if ("close".equals(headers.get("connection")) || status.startsWith(EXPECTATION_FAILED)) {
            reopen();
        }
        return new Answer(Integer.parseInt(status.substring(STATUS, STATUS + 3)), headers, body);
    }

    private static boolean isHead(byte[] request) {
        return Arrays.mismatch(request, HEAD) == HEAD.length;
    }

    /** The same, and says that nothing more comes: so whoever waits for more does not. */
    Answer sendLast(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        socket.shutdownOutput();
        return answer(request);
    }

    /** Tomcat ends a connection after a hundred requests. */
    void reopen() throws IOException {
        socket.close();
        socket = connected(port);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    private Map<String, String> headers() throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        return "chunked".equals(headers.get("transfer-encoding"))
                ? chunks()
                : exactly(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(exactly(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The connection ended within a body");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException("The connection ended");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
