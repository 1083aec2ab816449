package advisor.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The processor time of a Java program, thread by thread, in nanoseconds. The system counts it finely for each thread that
 * still lives, and a server's do.
 *
 * @param byThread what each thread used, by its number and name
 */
record Usage(Map<String, Long> byThread) {

    /** What a process has used since it began. */
    static Usage of(long pid) throws IOException {
        Map<String, Long> byThread = new HashMap<>();
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            threads.forEach(thread -> read(thread, byThread));
        }
        return new Usage(byThread);
    }

    private static void read(Path thread, Map<String, Long> byThread) {
        try {
            String name = thread.getFileName() + " " + Files.readString(thread.resolve("comm"));
            String used = Files.readString(thread.resolve("schedstat"));
            byThread.put(name, Long.valueOf(used.substring(0, used.indexOf(' '))));
        } catch (NoSuchFileException itEnded) {
            return;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What was used since then. */
    Usage since(Usage before) {
        Map<String, Long> used = new HashMap<>(byThread);
        used.replaceAll((thread, time) -> time - before.byThread.getOrDefault(thread, 0L));
        return new Usage(used);
    }

    /** All of it. */
    double all() {
        return sum("\\d+ ");
    }

    /** What compiling and collecting took of it. */
    double runtime() {
        return sum("\\d+ (C[12] Compiler|GC Thread|G1 |VM Thread)");
    }

    private double sum(String beginning) {
        return byThread.entrySet().stream()
                .filter(thread -> thread.getKey().matches("(?s)" + beginning + ".*"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
