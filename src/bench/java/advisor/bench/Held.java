package advisor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a program holds at a moment.
 *
 * @param heap kilobytes that are still in use after everything else was collected
 * @param threads how many there are
 * @param handles files and connections that are open
 */
record Held(double heap, double threads, double handles) {

    private static final String COLLECT = "GC.class_histogram";

    /** What this process holds. Collects its garbage first. */
    static Held by(long pid) throws IOException, InterruptedException {
        return new Held(heap(pid), count(Path.of("/proc/" + pid + "/task")), count(Path.of("/proc/" + pid + "/fd")));
    }

    private static double heap(long pid) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process = new ProcessBuilder(jcmd, String.valueOf(pid), COLLECT)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.lines()
                .filter(line -> line.startsWith("Total"))
                .map(line -> line.split("\\s+"))
                .mapToDouble(total -> Double.parseDouble(total[2]) / 1024)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(output));
    }

    private static double count(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.count();
        }
    }
}
