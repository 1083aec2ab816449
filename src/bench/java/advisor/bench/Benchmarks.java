package advisor.bench;

import java.io.IOException;
import java.util.stream.Stream;
import org.openjdk.jmh.Main;

/** Runs the benchmarks that the arguments choose, as JMH reads them; one that fails ends the run and its command. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Starts JMH. */
    public static void main(String[] arguments) throws IOException {
        Main.main(Stream.concat(Stream.of("-foe", "true"), Stream.of(arguments)).toArray(String[]::new));
    }
}
