package advisor.practice.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever starts the program where it may not write is told which place, and which user. */
class DatabaseFileTests {

    private static final String SETTINGS = ";MODE=PostgreSQL";

    @TempDir
    private Path here;

    @Test
    void namesTheFolderThatIsThere() {
        assertThat(file("data/links").refusal(place -> false))
                .hasValue("The database cannot be kept in " + here.resolve("data") + ": the folder " + here
                        + " cannot be written by the user " + System.getProperty("user.name") + ".");
    }

    @Test
    void namesTheFileThatSomebodyElseLeft() throws IOException {
        Path left = Files.createFile(here.resolve("links.mv.db"));
        assertThat(file("links").refusal(place -> !place.equals(left)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("the file " + left + " cannot be written"));
    }

    @Test
    void saysNothingOfAPlaceThatIsNotTheReason() {
        assertThat(file("links").refusal(Files::isWritable)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:./data/x", "jdbc:h2:file:./data/x;MODE=PostgreSQL", "jdbc:h2:file:data/x"})
    void isWhereTheProgramWasStarted(String address) {
        assertThat(DatabaseFile.of(address))
                .hasValue(new DatabaseFile(Path.of("data/x.mv.db").toAbsolutePath()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:h2:mem:x", "jdbc:h2:tcp://host/x", "jdbc:postgresql://host/x", ""})
    void isNoneOfOthers(String address) {
        assertThat(DatabaseFile.of(address)).isEmpty();
    }

    private DatabaseFile file(String name) {
        return DatabaseFile.of("jdbc:h2:file:" + here.resolve(name) + SETTINGS).orElseThrow();
    }
}
