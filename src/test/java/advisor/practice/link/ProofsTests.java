package advisor.practice.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import advisor.advice.Verdict;
import advisor.practice.MovableClock;
import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.questionnaire.Answers;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Which hosts prove themselves, and for how long that is believed. */
@ParameterizedClass
@EnumSource(Database.class)
class ProofsTests {

    private static final String JANE = "https://jane.example/.well-known/scope-or-seat.txt";
    private static final NextStep STEP = new NextStep(
            "",
            "https://jane.example/call",
            Map.of(
                    Verdict.OFFICER, "https://joan.example/",
                    Verdict.CONSULTANT, "https://calendly.com/jane",
                    Verdict.NEITHER, "https://port.example:8443/"));

    private final Map<String, String> files = new HashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final MovableClock clock = new MovableClock();
    private final LinkStore links;
    private final Proofs proofs;
    private final Slug slug = new Slug("jane-doe");

    ProofsTests(Database database) {
        DataSource source = database.migrated();
        links = Practice.links(source, clock);
        proofs = proofs(source, clock);
    }

    private Proofs proofs(DataSource source, Clock time) {
        TrustedHosts trusted = new TrustedHosts(new BookingHosts(List.of("calendly.com")));
        return new Proofs(this::file, trusted, JdbcClient.create(source), time);
    }

    private Optional<String> file(String url) {
        asked.add(url);
        return Optional.ofNullable(files.get(url));
    }

    private Link shared() {
        links.create(slug, new LinkContent(Practice.JANE, null, Answers.none(), List.of(), STEP), Token.random());
        return stored();
    }

    private Link stored() {
        return links.open(slug).orElseThrow();
    }

    @Test
    void believesAHostThatNamesTheLinkInItsFile() {
        files.put(JANE, "# our links\r\njohn-roe\r\njane-doe \r\n");
        proofs.look(shared());

        assertThat(stored().proof()).isEqualTo(new Proof(Set.of("jane.example"), LocalDate.now(clock)));
    }

    /** Nobody has to prove that a booking site is one, and a port is somebody else's. */
    @Test
    void asksEachHostOnceThatHasToProveItself() {
        proofs.look(shared());

        assertThat(asked).containsExactlyInAnyOrder(JANE, JANE.replace("jane", "joan"));
        assertThat(stored().proof()).isEqualTo(Proof.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "john-roe",
                "jane-doe-2",
                "not-jane-doe",
                "our link is jane-doe",
                "jane-doe, john-roe",
                "JANE-DOE",
                "# jane-doe",
                "<p>\njane-doe</p>"
            })
    void believesNothingElse(String file) {
        files.put(JANE, file);
        proofs.look(shared());

        assertThat(stored().proof()).isEqualTo(Proof.NONE);
    }

    @Test
    void forgetsWhatAHostNoLongerSays() {
        files.put(JANE, "\uFEFFjane-doe");
        proofs.look(shared());
        assertThat(stored().proof().hosts()).containsExactly("jane.example");

        files.clear();
        proofs.look(stored());
        assertThat(stored().proof()).isEqualTo(Proof.NONE);
    }

    @Test
    void looksAgainAfterThirtyDaysAndNotBefore() {
        files.put(JANE, "jane-doe");
        proofs.look(shared());
        asked.clear();

        clock.pass(Duration.ofDays(30));
        proofs.lookAgain();
        assertThat(asked).isEmpty();

        clock.pass(Duration.ofDays(1));
        proofs.lookAgain();
        assertThat(stored().proof().day()).isEqualTo(LocalDate.now(clock));

        files.clear();
        clock.pass(Duration.ofDays(31));
        proofs.lookAgain();
        assertThat(stored().proof()).isEqualTo(Proof.NONE);

        asked.clear();
        clock.pass(Duration.ofDays(31));
        proofs.lookAgain();
        assertThat(asked).isEmpty();
    }

    @Test
    void waitsForTheNextHourIfTheDatabaseIsDown() {
        ProofReview review = new ProofReview(proofs(new DriverManagerDataSource("jdbc:nobody:there"), clock));

        assertThatCode(review::lookAgain).doesNotThrowAnyException();
    }
}
