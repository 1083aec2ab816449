package advisor.practice.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Recoveries;
import advisor.practice.link.RecoveryCode;
import advisor.practice.link.Slug;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an operator does for a consultant, on each database. */
@ParameterizedClass
@EnumSource(Database.class)
class LinkOrdersTests {

    private static final Slug SLUG = new Slug("jane");

    private final Clock clock = Clock.fixed(Practice.NOW, ZoneOffset.UTC);
    private final Token manage = Token.random();
    private final DataSource source;
    private final JdbcClient database;
    private final LinkStore links;

    LinkOrdersTests(Database server) {
        source = server.migrated();
        database = JdbcClient.create(source);
        links = Practice.links(source, clock);
        links.create(SLUG, Practice.content(), manage);
    }

    @Test
    void listsEveryLinkInColumns() {
        Practice.responses(source, clock).store(jane(), Practice.sent("Ada"), Token.random());
        links.create(new Slug("another"), Practice.content(), Token.random());
        links.create(new Slug("idle"), Practice.content(), Token.random());
        database.sql("update link set name = 'An\tn" + (char) 0x1b + "[2J' where slug = 'another'")
                .update();
        database.sql("update link set closed = now(), idle = date '2026-11-01' where slug = 'idle'")
                .update();

        assertThat(answer(Command.LIST_LINKS, ""))
                .containsExactly(
                        "slug\tname\tcreated\tstate\topened\tresponses",
                        "another\tAn?n?[2J\t2026-11-23\topen\t2026-11-23\t0",
                        "idle\tJane Doe\t2026-11-23\tidle\t2026-11-23\t0",
                        "jane\tJane Doe\t2026-11-23\topen\t2026-11-23\t1");
    }

    @Test
    void closesALinkOnce() {
        assertThat(answer(Command.CLOSE_LINK, "Jane")).first().asString().startsWith("jane is closed:");
        assertThat(jane().closed()).isTrue();
        assertThat(jane().idle()).isFalse();
        assertThat(answer(Command.CLOSE_LINK, "jane")).containsExactly("jane was closed already.");
        assertThat(answer(Command.LIST_LINKS, "")).last().asString().contains("\tclosed\t");
    }

    @Test
    void givesANewPrivateAddressInPlaceOfAllOthers() {
        Token reader = Token.random();
        RecoveryCode code = RecoveryCode.of(Token.random());
        Recoveries recoveries = new Recoveries(database);
        links.rotateReader(jane(), reader);
        recoveries.setRecovery(jane(), code);

        List<String> said = answer(Command.NEW_PRIVATE_ADDRESS, "jane");

        assertThat(said.get(0)).startsWith("https://advice.example/links/manage/");
        Token next = Token.read(said.get(0).replaceFirst(".*/", "")).orElseThrow();
        assertThat(links.managed(next)).map(Link::slug).contains(SLUG);
        assertThat(links.managed(manage)).isEmpty();
        assertThat(links.read(reader)).isEmpty();
        assertThat(recoveries.recover(SLUG, code, Token.random())).isFalse();
        assertThat(said.get(1)).contains("read-only address", "recovery code").doesNotContain(next.secret());
    }

    @Test
    void saysThatThereIsNoSuchLink() {
        for (String typed : List.of("joan", "../jane", "\u001b[2J")) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> answer(Command.CLOSE_LINK, typed))
                    .withMessage("There is no link " + typed.replace('\u001b', '?') + ".")
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(1));
        }
    }

    private Link jane() {
        return links.find(SLUG).orElseThrow();
    }

    private List<String> answer(Command command, String value) {
        return new LinkOrders(source, clock, "https://advice.example").answer(new Order(command, value));
    }
}
