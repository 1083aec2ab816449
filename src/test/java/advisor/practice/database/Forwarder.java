package advisor.practice.database;

import advisor.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands before a server, as the network does: passes all through, refuses everybody, or keeps everybody waiting. */
public final class Forwarder implements AutoCloseable {

    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile ServerSocket door;
    private volatile boolean silent;

    /** A forwarder to a port of this machine; open. */
    public Forwarder(int target) throws IOException {
        this.target = target;
        this.port = Ports.free();
        this.door = listen();
    }

    /** Where it listens, and whom it refuses when it is cut. */
    public int port() {
        return port;
    }

    /** Passes everything through, after ending what there is. */
    public synchronized void open() throws IOException {
        silent = false;
        hangUp();
        if (door.isClosed()) {
            door = listen();
        }
    }

    /** Ends every connection, and refuses new ones. */
    public synchronized void cut() throws IOException {
        door.close();
        hangUp();
    }

    private void hangUp() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    /** Accepts everybody, and says nothing from now on, to those who are connected already either. */
    public void hang() {
        silent = true;
    }

    private ServerSocket listen() throws IOException {
        ServerSocket server = new ServerSocket();
        server.setReuseAddress(true);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
        accept(server);
        return server;
    }

    private void accept(ServerSocket server) {
        run(() -> {
            while (!server.isClosed()) {
                connect(server, server.accept());
            }
        });
    }

    /** Whoever came in while it was being cut is hung up on, too. */
    private synchronized void connect(ServerSocket server, Socket client) throws IOException {
        sockets.add(client);
        if (server.isClosed()) {
            client.close();
        } else if (!silent) {
            join(client);
        }
    }

    /** Hangs up if there is no server. */
    private void join(Socket client) throws IOException {
        try {
            Socket behind = new Socket(InetAddress.getLoopbackAddress(), target);
            sockets.add(behind);
            run(() -> pass(client, behind));
            run(() -> pass(behind, client));
        } catch (ConnectException stopped) {
            client.close();
        }
    }

    private void pass(Socket from, Socket to) throws IOException {
        byte[] bytes = new byte[8192];
        try (from;
                to) {
            for (int read = from.getInputStream().read(bytes);
                    read >= 0;
                    read = from.getInputStream().read(bytes)) {
                if (!silent) {
                    to.getOutputStream().write(bytes, 0, read);
                }
            }
        }
    }

    private static void run(Step step) {
        Thread thread = new Thread(() -> {
            try {
                step.run();
            } catch (IOException closed) {
                Thread.currentThread().interrupt();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            cut();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
