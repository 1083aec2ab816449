package advisor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * A server that is measured.
 *
 * @param name what it is called in the table
 */
record Subject(String name, Program program) implements AutoCloseable {

    private static final int CONNECTIONS = 16;

    /** Starts one. */
    static Subject start(String name, Path directory, List<String> command) throws IOException {
        return new Subject(name, Program.start(directory, command));
    }

    int port() {
        return program.port();
    }

    void await(String address) throws IOException, InterruptedException {
        program.await(address);
    }

    /** The version of its rules, which canonical addresses carry. */
    String rules() throws IOException {
        try (Connection connection = new Connection(port())) {
            return connection.rules();
        }
    }

    /** Waits until it serves, and prints what that took. */
    void awaitAndPrint() throws IOException, InterruptedException {
        Instant start = Instant.now();
        await("/privacy");
        System.out.printf(
                "%s: answers after %.1f s and %.1f s of processor%n",
                name,
                Duration.between(start, Instant.now()).toMillis() / 1e3,
                program.processorTime().toMillis() / 1e3);
    }

    /** What these requests use. */
    Batch load(int requests, List<String> addresses, Map<String, String> headers)
            throws InterruptedException, ExecutionException {
        return measured(
                requests,
                () -> Load.run(
                        port(),
                        CONNECTIONS,
                        requests,
                        (connection, number) -> connection.get(addresses.get(number % addresses.size()), headers)));
    }

    /** What it uses for founders with these answers, from the start page to the advice. */
    Batch complete(List<Map<String, String>> answers) throws IOException {
        try (Connection connection = new Connection(port())) {
            return measured(answers.size(), () -> {
                Completion completion = new Completion(connection);
                for (Map<String, String> founder : answers) {
                    completion.complete(founder);
                }
                return answers;
            });
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How long each of these requests takes, over so many connections at once, in nanoseconds, shortest first. */
    long[] times(int connections, List<String> addresses) throws InterruptedException, ExecutionException {
        return Load.run(
                port(), connections, addresses.size(), (connection, number) -> connection.get(addresses.get(number)));
    }

    private interface Work {
        Object run() throws IOException, InterruptedException, ExecutionException;
    }

    private Batch measured(int requests, Work work) throws InterruptedException, ExecutionException {
        try {
            Usage before = Usage.of(program.pid());
            work.run();
            Usage used = Usage.of(program.pid()).since(before);
            return new Batch(used.all() / 1e3 / requests, used.runtime() / 1e3 / requests);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int resident() {
        try {
            return program.resident();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        program.close();
    }

    /**
     * What a request used in one batch.
     *
     * @param all microseconds of processor
     * @param runtime those of them that went into compiling and collecting
     */
    record Batch(double all, double runtime) {}
}
