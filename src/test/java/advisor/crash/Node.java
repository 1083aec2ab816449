package advisor.crash;

import advisor.Patience;
import advisor.Ports;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The packaged program, started with {@code java -jar} in a directory of its own. */
public final class Node implements AutoCloseable {

    private final Path directory;
    private final List<String> before;
    private final List<String> settings;
    private final int port = Ports.free();
    private final Browser browser = new Browser(port);
    private @Nullable Process process;

    /**
     * A node that is not started yet.
     *
     * @param directory where it runs, and where its log is
     * @param settings as {@code --name=value}
     */
    public Node(Path directory, List<String> settings) {
        this(directory, List.of(), settings);
    }

    /**
     * The same by another command, which becomes the program.
     *
     * @param before what stands before {@code java}
     */
    public Node(Path directory, List<String> before, List<String> settings) {
        this.directory = directory;
        this.before = before;
        this.settings = settings;
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** Starts it, without waiting for it. */
    public void start() throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-jar",
                Jar.file().toString(),
                "--server.port=" + port,
                "--management.server.port=0"));
        command.addAll(settings);
        File log = directory.resolve("node-" + port + ".log").toFile();
        process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }

    /** Waits until it answers. */
    public void awaitReady() throws IOException, InterruptedException {
        Patience.until(
                "the node answers, or has ended", () -> isReady() || !running().isAlive());
        if (!running().isAlive()) {
            throw new IllegalStateException("The node did not start:\n" + log());
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            return browser.get("/privacy").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Kills it, as a power failure does. */
    public void kill() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    /** Asks it to end, and waits until it has. */
    public void stop() throws InterruptedException {
        running().destroy();
        awaitEnd();
    }

    /**
     * Waits until it has ended.
     *
     * @return its exit status
     */
    public int awaitEnd() throws InterruptedException {
        return running().waitFor();
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("The node was never started");
        }
        return process;
    }

    /** All that it has said so far. */
    public String log() throws IOException {
        return Files.readString(directory.resolve("node-" + port + ".log"));
    }

    /** Somebody who asks this node. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
