package advisor.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The packaged program. */
public final class Jar {

    private Jar() {}

    /** The file that {@code mvn package} makes. */
    public static Path file() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("scope-or-seat-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no packaged jar in target: run mvn verify"))
                    .toAbsolutePath();
        }
    }
}
