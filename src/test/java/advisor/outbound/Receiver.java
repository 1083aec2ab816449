package advisor.outbound;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;

/** A server that answers each connection as a test says, even against the protocol. */
final class Receiver implements AutoCloseable {

    /** What the server does with a connection. */
    interface Manner {
        void answer(Socket connection) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final boolean listening;
    private final Manner manner;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    Receiver(Manner manner) throws IOException {
        this(open(ServerSocketFactory.getDefault()), true, manner);
    }

    private Receiver(ServerSocket server, boolean listening, Manner manner) {
        this.server = server;
        this.listening = listening;
        this.manner = manner;
        threads.execute(this::accept);
    }

    /** A server that reads the request and then sends this, byte by byte as it is. */
    static Receiver saying(String answer) throws IOException {
        return new Receiver(says(answer));
    }

    /** The same, without reading the request. */
    static Receiver interrupting(String answer) throws IOException {
        return new Receiver(open(ServerSocketFactory.getDefault()), false, says(answer));
    }

    /** The same, encrypted. */
    static Receiver encrypted(SSLContext context, String answer) throws IOException {
        return new Receiver(open(context.getServerSocketFactory()), true, says(answer));
    }

    private static ServerSocket open(ServerSocketFactory sockets) throws IOException {
        return sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    private static Manner says(String answer) {
        return connection -> connection.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                threads.execute(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            requests.add(listening ? head(connection) : "not heard");
            manner.answer(connection);
            connection.getOutputStream().flush();
        } catch (IOException hungUp) {
            requests.add("hung up");
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** The head of the request; the body is left for whoever wants it. */
    private static String head(Socket connection) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder head = new StringBuilder();
        for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }

    /** The heads of all requests so far. */
    List<String> requests() {
        return requests;
    }

    int port() {
        return server.getLocalPort();
    }

    String url() {
        return "http://localhost:" + server.getLocalPort() + "/hook";
    }

    String secureUrl() {
        return url().replace("http:", "https:");
    }

    @Override
    public void close() {
        threads.shutdownNow();
        try {
            server.close();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
