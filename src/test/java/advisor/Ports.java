package advisor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;

/** Ports that stay ours between two starts. */
public final class Ports {

    private Ports() {}

    /** A free port below those that the system gives to connections. */
    public static int free() {
        return new Random()
                .ints(20_000, 30_000)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return free.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
