package advisor.practice.operator;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Defaults;
import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An operator's commands, on a file of H2: what is done, and what is refused in a sentence. */
class CommandsTests {

    private static final Slug SLUG = new Slug("jane");

    private final Clock clock = Clock.fixed(Practice.NOW, ZoneOffset.UTC);
    private final Token manage = Token.random();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    private Path here;

    private Path file;
    private Path backup;
    private String address;

    @BeforeEach
    void createsALink() throws IOException {
        file = here.resolve("data/links.mv.db");
        backup = here.resolve("back'up.sql");
        address = Defaults.database(here.resolve("data/links"));
        migrate("latest");
        links().create(SLUG, Practice.content(), manage);
    }

    @Test
    void saysWhatThereIsWithoutADatabase() {
        assertThat(new Operator(new PrintStream(out), new PrintStream(errors)).run("--help"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("the site starts", "  --backup=FILE ", "  --new-private-address=SLUG  says it once");
        assertThat(errors.size()).isZero();
    }

    @Test
    void aBackupBringsBackWhatWasDeleted() throws IOException {
        Token key = Token.random();
        Practice.responses(source(), clock)
                .store(links().managed(manage).orElseThrow(), Practice.sent("Zoë; O'Hara\n-- Ω"), key);

        assertThat(run("--backup=" + backup)).isZero();
        delete();
        assertThat(run("--restore=" + backup)).isZero();

        assertThat(links().managed(manage)).isPresent();
        assertThat(Practice.responses(source(), clock).sent(key))
                .hasValueSatisfying(
                        response -> assertThat(response.sent().sender().name()).isEqualTo("Zoë; O'Hara\n-- Ω"));
        links().create(new Slug("joan"), Practice.content(), Token.random());
        assertThat(run("--list-links")).isZero();
        assertThat(said()).contains("jane\tJane Doe", "joan\tJane Doe");
    }

    @Test
    void onlyTheirOwnerReadsThem() throws IOException {
        run("--backup=" + backup);
        delete();
        run("--restore=" + backup);
        for (Path made : List.of(backup, file)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .isEqualTo("rw-------");
        }
        assertThat(everythingHere()).containsExactlyInAnyOrder("back'up.sql", "data", "links.mv.db");
    }

    @Test
    void overwritesNothing() throws IOException {
        Files.writeString(backup, "mine");
        assertThat(run("--backup=" + backup)).isOne();
        assertThat(complaints()).contains(backup + " is there already");
        assertThat(backup).hasContent("mine");
        Files.delete(backup);
        run("--backup=" + backup);
        assertThat(run("--restore=" + backup)).isOne();
        assertThat(complaints()).contains(file.toString());
        assertThat(links().managed(manage)).isPresent();
    }

    @Test
    void waitsUntilNobodyUsesTheDatabase() throws Exception {
        String command = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process other = new ProcessBuilder(
                        command, "-cp", System.getProperty("java.class.path"), Holder.class.getName(), address)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('+');
            for (String order : List.of("--backup=" + backup, "--list-links", "--close-link=jane")) {
                assertThat(run(order)).isOne();
                assertThat(complaints()).contains("The database is in use: end the program that uses it");
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(everythingHere()).containsExactlyInAnyOrder("data", "links.mv.db");
    }

    @Test
    void restoresNothingThatIsNoBackup() throws IOException {
        run("--backup=" + backup);
        String whole = Files.readString(backup);
        delete();
        for (String other : new String[] {
            "", "Dear Jane,", "create table t (id int);", whole.substring(0, whole.length() / 2), whole + "select ;"
        }) {
            Files.writeString(backup, other);
            assertThat(run("--restore=" + backup)).isOne();
            assertThat(complaints()).contains(backup + " is ", "backup").doesNotContain("insert", "Exception");
            assertThat(everythingHere()).containsExactly("back'up.sql");
        }
        assertThat(run("--restore=" + here.resolve("none.sql"))).isOne();
        assertThat(complaints()).contains("none.sql is not there");
        assertThat(run("--restore=" + here)).isOne();
    }

    @Test
    void restoresABackupOfAnEarlierRelease() throws IOException {
        delete();
        migrate("3");
        assertThat(run("--list-links")).isOne();
        assertThat(complaints()).contains("next start brings them up to date");
        run("--backup=" + backup);
        delete();
        assertThat(run("--restore=" + backup)).isZero();
        assertThat(run("--list-links")).isZero();
    }

    @Test
    void makesNoDatabaseWhereThereIsNone() throws IOException {
        delete();
        for (String order : List.of("--backup=" + backup, "--list-links", "--close-link=jane")) {
            assertThat(run(order)).isOne();
            assertThat(complaints()).contains("There is no database: " + file);
        }
        assertThat(everythingHere()).isEmpty();
    }

    @Test
    void namesAPlaceThatIsNotThere() {
        assertThat(run("--backup=" + here.resolve("nowhere/backup.sql"))).isOne();
        assertThat(complaints()).contains("nowhere").doesNotContain("Exception");
    }

    @Test
    void leavesAServerToItsOwnTools() {
        address = Database.POSTGRESQL.create();
        assertThat(run("--backup=" + backup)).isEqualTo(2);
        assertThat(complaints()).contains("pg_dump");
        assertThat(run("--restore=" + backup)).isEqualTo(2);
        assertThat(run("--list-links")).isOne();
    }

    @Test
    void repeatsNoPassword() {
        address = "jdbc:postgresql://localhost:none/x?password=secret";
        assertThat(run("--list-links")).isOne();
        assertThat(complaints()).contains("spring.datasource.url").doesNotContain("secret");
        address = "jdbc:other:secret";
        assertThat(run("--list-links")).isEqualTo(2);
        assertThat(complaints()).doesNotContain("secret");
    }

    @Test
    void saysANewPrivateAddressAsTheSiteHasIt() {
        assertThat(run("--new-private-address=jane", "--advisor.address=https://advice.example/sub/"))
                .isZero();
        assertThat(said()).startsWith("https://advice.example/sub/links/manage/");
        assertThat(run("--new-private-address=jane", "--server.servlet.context-path=/advisor"))
                .isZero();
        assertThat(said()).startsWith("/advisor/links/manage/");
        assertThat(links().managed(manage)).isEmpty();
    }

    private int run(String... order) {
        out.reset();
        errors.reset();
        List<String> arguments = new ArrayList<>(List.of(order));
        arguments.add("--spring.datasource.url=" + address);
        return new Operator(new PrintStream(out), new PrintStream(errors)).run(arguments.toArray(String[]::new));
    }

    private String said() {
        assertThat(errors.size()).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complaints() {
        assertThat(out.size()).isZero();
        return errors.toString(StandardCharsets.UTF_8);
    }

    private void delete() throws IOException {
        Files.delete(file);
        Files.delete(file.getParent());
    }

    private List<String> everythingHere() throws IOException {
        try (Stream<Path> all = Files.walk(here)) {
            return all.filter(found -> !found.equals(here))
                    .map(found -> found.getFileName().toString())
                    .toList();
        }
    }

    private void migrate(String version) {
        Flyway.configure().dataSource(source()).target(version).load().migrate();
    }

    private LinkStore links() {
        return Practice.links(source(), clock);
    }

    private DataSource source() {
        return new DriverManagerDataSource(address);
    }

    /** Another program that uses the database until it is ended. */
    static final class Holder {

        private Holder() {}

        /** Opens the database at this address, says so, and waits. */
        public static void main(String[] arguments) throws Exception {
            try (Connection held = new DriverManagerDataSource(arguments[0]).getConnection()) {
                System.out.print(held.isValid(1) ? "+" : "-");
                System.out.flush();
                System.in.read();
            }
        }
    }
}
