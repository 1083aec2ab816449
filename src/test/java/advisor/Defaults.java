package advisor;

import advisor.practice.database.DatabaseFile;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;

/** What holds where nobody sets anything, as the program states it. */
public final class Defaults {

    private Defaults() {}

    /** All of it. */
    static EnumerablePropertySource<?> read() throws IOException {
        return (EnumerablePropertySource<?>) new YamlPropertySourceLoader()
                .load("defaults", new ClassPathResource("application.yaml"))
                .get(0);
    }

    /**
     * The address of the database for another place.
     *
     * @param file without the end that H2 gives it
     */
    public static String database(Path file) throws IOException {
        return DatabaseFile.moved(String.valueOf(read().getProperty("spring.datasource.url")), file);
    }
}
