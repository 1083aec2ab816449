package advisor.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** A Java in which Fray decides which thread goes on, made of a JDK 25 and of what is on the class path. */
record ControlledJava(Path home, Path agent, Path library) {

    /** Many times as long as thousands of schedules take. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final String LIBRARY = "libjvmti.so";

    /**
     * Makes one.
     *
     * @param jdk the home of a JDK 25
     * @param home where it is put; nothing is there yet
     * @throws IllegalStateException if it cannot be made, with what jlink said
     */
    static ControlledJava make(Path jdk, Path home) throws IOException, InterruptedException {
        String linker = path(name -> name.matches("(fray-(instrumentation|runtime)|kotlin-|asm-).*"));
        String plugin = path(name -> name.startsWith("fray-instrumentation-jdk-"));
        String said = said(List.of(
                jdk.resolve("bin/jlink").toString(),
                "-J-javaagent:" + plugin,
                "-J--module-path=" + linker,
                "-J--class-path=" + linker,
                "-J--add-modules=org.pastalab.fray.instrumentation.jdk",
                "--add-modules=java.se,jdk.unsupported,jdk.zipfs",
                "--output=" + home,
                "--fray-instrumentation"));
        if (!Files.isExecutable(home.resolve("bin/java"))) {
            throw new IllegalStateException("There is no Java for schedules: " + said);
        }
        Path library = home.resolve(LIBRARY);
        try (ZipFile jar = new ZipFile(path(name -> name.startsWith("fray-jvmti-")));
                InputStream bytes = jar.getInputStream(jar.getEntry(LIBRARY))) {
            Files.copy(bytes, library);
        }
        return new ControlledJava(home, Path.of(path(name -> name.startsWith("fray-instrumentation-agent-"))), library);
    }

    /** What is said by so many schedules of the main method of a class. */
    String run(String type, int schedules, Path report) throws IOException, InterruptedException {
        return said(List.of(
                home.resolve("bin/java").toString(),
                "-javaagent:" + agent,
                "-agentpath:" + library,
                "-cp",
                System.getProperty("java.class.path"),
                "org.pastalab.fray.core.MainKt",
                "--run-config=cli",
                "--clazz=" + type,
                "--method=main",
                "--scheduler=pos",
                "--iter=" + schedules,
                "--output=" + report));
    }

    private static String path(Predicate<String> name) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> name.test(Path.of(entry).getFileName().toString()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("said", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES);
        process.destroyForcibly().waitFor();
        String said = Files.readString(output);
        Files.delete(output);
        return ended ? said : said + "\nIt did not end";
    }
}
