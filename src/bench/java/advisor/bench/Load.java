package advisor.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** So many requests over so many connections at once, each sent as soon as the one before is answered. */
final class Load {

    /** One request on a connection. */
    interface Request {
        /** Sends the request with this number, and reads what comes back. */
        void send(Connection connection, int number) throws IOException;
    }

    private Load() {}

    /**
     * Sends all of them.
     *
     * @return how long each took, in nanoseconds, shortest first
     */
    static long[] run(int port, int connections, int requests, Request request)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            AtomicInteger next = new AtomicInteger();
            long[] times = new long[requests];
            List<Future<?>> ends = new ArrayList<>();
            for (int connection = 0; connection < connections; connection++) {
                ends.add(threads.submit(() -> sendAll(port, next, times, request)));
            }
            for (Future<?> end : ends) {
                end.get();
            }
            Arrays.sort(times);
            return times;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void sendAll(int port, AtomicInteger next, long[] times, Request request) throws IOException {
        try (Connection connection = new Connection(port)) {
            for (int number = next.getAndIncrement(); number < times.length; number = next.getAndIncrement()) {
                long start = System.nanoTime();
                request.send(connection, number);
                times[number] = System.nanoTime() - start;
            }
            return null;
        }
    }
}
