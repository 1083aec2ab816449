package advisor.bench;

import advisor.Ports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A web server as a process of its own, and what it uses of the machine. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final Path log;
    private final int port;

    private Program(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /**
     * Starts a program, without waiting for it.
     *
     * @param directory where it runs, and where its log is
     * @param command what comes after {@code java}; {@code %port%} stands for the port that it gets
     */
    static Program start(Path directory, List<String> command) throws IOException {
        return start(Path.of(System.getProperty("java.home")), directory, command);
    }

    /** The same with another JDK. */
    static Program start(Path jdk, Path directory, List<String> command) throws IOException {
        int port = Ports.free();
        List<String> all = new ArrayList<>(List.of(jdk.resolve("bin/java").toString()));
        command.forEach(word -> all.add(word.replace("%port%", String.valueOf(port))));
        Path log = directory.resolve("program-" + port + ".log");
        ProcessBuilder builder = new ProcessBuilder(all)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        return new Program(builder.start(), log, port);
    }

    int port() {
        return port;
    }

    /** Waits until it answers this address with 200. */
    Program await(String address) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isAnswering(address)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("It did not start:\n" + log());
            }
            Thread.sleep(20);
        }
        return this;
    }

    private boolean isAnswering(String address) {
        try (Connection connection = new Connection(port)) {
            return connection.get(address).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The processor time that it has used since it began, all threads together. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** The memory that it occupies, in megabytes. */
    int resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** All that it has said so far. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** Kills it, as a power failure does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /**
     * Waits until it has ended by itself.
     *
     * @throws IllegalStateException if it failed
     */
    void awaitEnd() throws IOException, InterruptedException {
        if (process.waitFor() != 0) {
            throw new IllegalStateException("It ended with " + process.exitValue() + ":\n" + log());
        }
    }

    /** Asks it to end, and waits until it has. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("It does not end");
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
