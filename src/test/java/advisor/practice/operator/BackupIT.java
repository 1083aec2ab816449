package advisor.practice.operator;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Defaults;
import advisor.crash.Jar;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.response.Response;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The commands that the README gives an operator, typed as they stand there: the jar is all they need. */
class BackupIT {

    private final Clock clock = Clock.fixed(Practice.NOW, ZoneOffset.UTC);
    private final Token manage = Token.random();
    private final Token key = Token.random();

    @TempDir
    private Path directory;

    private Response sent;

    @BeforeEach
    void storesAResponse() throws IOException {
        DataSource source = migrated();
        LinkStore links = Practice.links(source, clock);
        links.create(new Slug("jane"), Practice.content(), manage);
        sent = Practice.responses(source, clock)
                .store(links.managed(manage).orElseThrow(), Practice.sent("Ada"), key)
                .response();
    }

    @Test
    void whatWasBackedUpIsThereAfterARestore() throws Exception {
        assertThat(type("java -jar scope-or-seat.jar --backup=backup.sql")).contains("backup.sql");
        Files.move(directory.resolve("data"), directory.resolve("data.old"));
        type("java -jar scope-or-seat.jar --restore=/dev/stdin < backup.sql");

        DataSource restored = migrated();
        assertThat(Practice.links(restored, clock).managed(manage)).isPresent();
        assertThat(Practice.responses(restored, clock).sent(key)).hasValue(sent);
    }

    @Test
    void saysPlainLinesAndNothingElse() throws Exception {
        assertThat(type("java -jar scope-or-seat.jar --list-links")).isEqualTo("""
                        slug\tname\tcreated\tstate\topened\tresponses
                        jane\tJane Doe\t2026-11-23\topen\t2026-11-23\t1
                        """);
        assertThat(type("LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs java -jar scope-or-seat.jar --close-link=jane"))
                .startsWith("jane is closed:");
        assertThat(
                        type(
                                "ADVISOR_ADDRESS=https://advice.example java -jar scope-or-seat.jar --new-private-address=jane"))
                .startsWith("https://advice.example/links/manage/");
        assertThat(type("java -jar scope-or-seat.jar --bakup=x || echo $?"))
                .startsWith("--bakup is no command.")
                .endsWith("\n2\n");
        try (Connection held = migrated().getConnection()) {
            assertThat(held.isValid(1)).isTrue();
            assertThat(type("java -jar scope-or-seat.jar --backup=backup.sql || echo $?"))
                    .isEqualTo("The database is in use: end the program that uses it, and try again.\n1\n");
        }
        assertThat(directory.resolve("backup.sql")).doesNotExist();
    }

    private DataSource migrated() throws IOException {
        DataSource source = new DriverManagerDataSource(Defaults.database(directory.resolve("data/scope-or-seat")));
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    private String type(String command) throws Exception {
        Path jar = directory.resolve("scope-or-seat.jar");
        if (Files.notExists(jar)) {
            Files.createSymbolicLink(jar, Jar.file());
        }
        ProcessBuilder builder = new ProcessBuilder("bash", "-ec", command)
                .directory(directory.toFile())
                .redirectErrorStream(true);
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        builder.environment().merge("PATH", java, (path, ours) -> ours + File.pathSeparator + path);
        Process shell = builder.start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(said).isZero();
        return said;
    }
}
