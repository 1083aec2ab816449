package advisor.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A way to a server on which each connection breaks after so many bytes, as a test says. */
final class Severed implements AutoCloseable {

    /** Which bytes are counted. */
    enum Direction {
        SENT,
        ANSWERED
    }

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger open = new AtomicInteger();
    private final int target;
    private volatile Direction direction = Direction.SENT;
    private volatile int most = Integer.MAX_VALUE;
    private volatile boolean broken;

    /** One to a port of this machine, that holds. */
    Severed(int target) throws IOException {
        this.target = target;
        threads.execute(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Breaks from now on once so many bytes of a connection have gone in this direction. */
    void breakAfter(Direction counted, int bytes) {
        direction = counted;
        most = bytes;
        broken = false;
    }

    /** Breaks no more; whether it did since it was last told to. */
    boolean mend() {
        most = Integer.MAX_VALUE;
        return broken;
    }

    /** Whether everybody who came this way has hung up. */
    boolean isLeft() {
        return open.get() == 0;
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                open.incrementAndGet();
                Way way = new Way(client, new Socket(InetAddress.getLoopbackAddress(), target));
                threads.execute(way::send);
                threads.execute(way::answer);
            } catch (IOException closed) {
                return;
            }
        }
    }

    @Override
    public void close() throws IOException {
        threads.shutdownNow();
        door.close();
    }

    /** One connection. Once it is broken, nothing comes back, not even what answers the last byte that was sent. */
    private final class Way {

        private final Socket client;
        private final Socket server;
        private boolean ended;

        private Way(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        /** When it breaks here, the client is hung up on at once. */
        private void send() {
            try (client;
                    server) {
                if (pass(client, Direction.SENT, this::toServer)) {
                    client.setSoLinger(true, 0);
                }
            } catch (IOException gone) {
                // The client hung up, or was hung up on.
            } finally {
                open.decrementAndGet();
            }
        }

        /** When it breaks here, the client can read what came, and is listened to until it hangs up. */
        private void answer() {
            try (server) {
                pass(server, Direction.ANSWERED, this::toClient);
                client.shutdownOutput();
            } catch (IOException gone) {
                // The server was hung up on.
            }
        }

        /** Whether it breaks. */
        private boolean pass(Socket from, Direction way, Step step) throws IOException {
            InputStream in = from.getInputStream();
            byte[] bytes = new byte[8_192];
            int left = way == direction ? most : Integer.MAX_VALUE;
            int read = 0;
            while (left > 0 && read >= 0) {
                step.pass(bytes, read, false);
                read = in.read(bytes, 0, Math.min(left, bytes.length));
                left -= Math.max(0, read);
            }
            if (left == 0) {
                broken = true;
                step.pass(bytes, read, true);
            }
            return left == 0;
        }

        private void toServer(byte[] bytes, int number, boolean last) {
            end(last);
            try {
                server.getOutputStream().write(bytes, 0, number);
            } catch (IOException gone) {
                end(true);
            }
        }

        private synchronized void end(boolean over) {
            ended = ended || over;
        }

        private synchronized void toClient(byte[] bytes, int number, boolean last) throws IOException {
            if (!ended) {
                client.getOutputStream().write(bytes, 0, number);
            }
        }
    }

    private interface Step {
        void pass(byte[] bytes, int number, boolean last) throws IOException;
    }
}
