package advisor.practice.database;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.crash.Jar;
import advisor.practice.Practice;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.response.Response;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The commands that the README gives for backup and restore, typed as they stand there: the jar is all they need. */
class BackupIT {

    private static final String ADDRESS =
            "jdbc:h2:file:./data/scope-or-seat;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    private static final String COMMANDS = "db='" + ADDRESS + "'\n"
            + "h2() { java -Dloader.main=org.h2.tools.$1 -cp scope-or-seat.jar"
            + " org.springframework.boot.loader.launch.PropertiesLauncher -url \"$db\" -user '' \"${@:2}\"; }\n";

    private final Clock clock = Clock.fixed(Practice.NOW, ZoneOffset.UTC);
    private final Token manage = Token.random();
    private final Token key = Token.random();

    @TempDir
    private Path directory;

    @Test
    void whatWasBackedUpIsThereAfterARestore() throws Exception {
        DataSource source = migrated();
        LinkStore links = Practice.links(source, clock);
        links.create(Slug.random(), Practice.content(), manage);
        Response sent = Practice.responses(source, clock)
                .store(links.managed(manage).orElseThrow(), Practice.sent("Ada"), key)
                .response();

        type("h2 Script -script backup.sql");
        Files.move(directory.resolve("data"), directory.resolve("data.old"));
        type("h2 RunScript -script backup.sql");

        DataSource restored = migrated();
        assertThat(Practice.links(restored, clock).managed(manage)).isPresent();
        assertThat(Practice.responses(restored, clock).sent(key)).hasValue(sent);
    }

    private DataSource migrated() {
        DataSource source = new DriverManagerDataSource(ADDRESS.replace("./data", directory + "/data"));
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    private void type(String command) throws Exception {
        Path jar = directory.resolve("scope-or-seat.jar");
        if (Files.notExists(jar)) {
            Files.createSymbolicLink(jar, Jar.file());
        }
        File said = directory.resolve("said").toFile();
        ProcessBuilder shell = new ProcessBuilder("bash", "-ec", COMMANDS + command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said);
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        shell.environment().merge("PATH", java, (path, ours) -> ours + File.pathSeparator + path);
        assertThat(shell.start().waitFor()).as(Files.readString(said.toPath())).isZero();
    }
}
