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
final class Node implements AutoCloseable {

    private final Path directory;
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
    Node(Path directory, List<String> settings) {
        this.directory = directory;
        this.settings = settings;
    }

    int port() {
        return port;
    }

    /** Starts it, without waiting for it. */
    void start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
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
    void awaitReady() throws IOException, InterruptedException {
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
    void kill() throws InterruptedException {
        running().destroyForcibly().waitFor();
    }

    /** Asks it to end, and waits until it has. */
    void stop() throws InterruptedException {
        running().destroy();
        running().waitFor();
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("The node was never started");
        }
        return process;
    }

    /** All that it has said so far. */
    String log() throws IOException {
        return Files.readString(directory.resolve("node-" + port + ".log"));
    }

    /** Somebody who asks this node. */
    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
