package advisor.practice.response;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.link.Label;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.link.Variant;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Problem;
import advisor.questionnaire.Questionnaire;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ResponseStoreTests {

    private static final Clock CLOCK = Clock.fixed(Practice.NOW, ZoneOffset.UTC);

    private final Token key = Token.random();
    private final DataSource source;
    private final LinkStore links;
    private final ResponseStore responses;
    private Link link;

    ResponseStoreTests(Database database) {
        source = database.migrated();
        links = Practice.links(source, CLOCK);
        responses = Practice.responses(source, CLOCK);
        link = created("jane-doe");
    }

    @BeforeEach
    void startsWithAnEmptyInbox() {
        responses.deleteAll(link);
    }

    private Link created(String slug) {
        Token manage = Token.random();
        links.create(new Slug(slug), Practice.content(), manage);
        return links.managed(manage).orElseThrow();
    }

    @Test
    void readsWhatWasSent() {
        Receipt receipt = responses.store(link, Practice.sent("Ada"), key);
        assertThat(receipt.fresh()).isTrue();
        assertThat(receipt.response().sent()).isEqualTo(Practice.sent("Ada"));
        assertThat(receipt.response().prefilled()).isEqualTo(Practice.KNOWN);
        assertThat(receipt.response().received()).isEqualTo(Practice.NOW);
        assertThat(receipt.response().seen()).isFalse();
        assertThat(responses.list(link, InboxFilter.ALL, 0, 10)).containsExactly(receipt.response());
    }

    @Test
    void keepsTheLabelThatItCameByAndWhatThatFilledIn() {
        Variant acme =
                new Variant(new Label("acme"), "Acme", Answers.none().with(Questionnaire.PROBLEM, Problem.QUESTION));

        Response stored = responses
                .store(acme.of(link), Practice.sent("Ada", acme.label()), key)
                .response();

        assertThat(stored.sent().label()).isEqualTo("acme");
        assertThat(stored.prefilled()).isEqualTo(Practice.KNOWN.with(Questionnaire.PROBLEM, Problem.QUESTION));
        assertThat(stored.changed()).containsExactly(Questionnaire.PROBLEM);
    }

    @Test
    void keepsAResponseWithoutAVerdict() {
        Sent early = new Sent(Answers.none(), "2026-12", null, false, new Sender("", "", "", ""), "");
        assertThat(responses.store(link, early, key).response().sent()).isEqualTo(early);
    }

    @Test
    void storesOnceWhatIsSentTwice() {
        Receipt first = responses.store(link, Practice.sent("Ada"), key);
        Receipt second = responses.store(link, Practice.sent("Grace"), key);
        assertThat(second.fresh()).isFalse();
        assertThat(second.response()).isEqualTo(first.response());
        assertThat(responses.count(link, InboxFilter.ALL)).isEqualTo(1);
    }

    @Test
    void givesAProspectTheirOwnResponseBackAndDeletesIt() {
        responses.store(link, Practice.sent("Ada"), key);
        assertThat(responses.sent(key)).isPresent();
        assertThat(responses.sent(Token.random())).isEmpty();
        assertThat(responses.retract(Token.random())).isFalse();
        assertThat(responses.retract(key)).isTrue();
        assertThat(responses.sent(key)).isEmpty();
        assertThat(responses.count(link, InboxFilter.ALL)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "officer, '', 2",
        "consultant, '', 0",
        "none, '', 0",
        "'', ADA, 2",
        "'', grace, 1",
        "'', lovelace.example, 2",
        "'', in the morning, 2",
        "'', %, 0",
        "'', _da, 0",
        "'', !, 0"
    })
    void findsResponsesByVerdictAndText(String verdict, String text, int found) {
        responses.store(link, Practice.sent("Ada"), Token.random());
        responses.store(link, Practice.sent("Grace"), Token.random());
        InboxFilter filter = new InboxFilter(verdict, text);
        assertThat(responses.list(link, filter, 0, 10)).hasSize(found);
        assertThat(responses.count(link, filter)).isEqualTo(found);
    }

    @Test
    void findsResponsesThatCameTooEarlyForAVerdict() {
        Sent early = new Sent(Answers.none(), "2026-12", null, false, new Sender("Ada", "", "", ""), "");
        responses.store(link, early, Token.random());
        responses.store(link, Practice.sent("Grace"), Token.random());
        assertThat(responses.list(link, new InboxFilter(InboxFilter.NO_VERDICT, ""), 0, 10))
                .extracting(Response::sent)
                .containsExactly(early);
    }

    @Test
    void marksAsRead() {
        Response response = responses.store(link, Practice.sent("Ada"), key).response();
        responses.mark(link, response.id(), true);
        assertThat(responses.find(link, response.id())).map(Response::seen).contains(true);
        responses.mark(link, response.id(), false);
        assertThat(responses.find(link, response.id())).map(Response::seen).contains(false);
    }

    @Test
    void keepsEachConsultantToTheirOwnResponses() {
        Link other = created("john-roe-" + System.nanoTime());
        Response response = responses.store(link, Practice.sent("Ada"), key).response();
        assertThat(responses.find(other, response.id())).isEmpty();
        assertThat(responses.delete(other, response.id())).isFalse();
        assertThat(responses.deleteAll(other)).isZero();
        assertThat(responses.delete(link, response.id())).isTrue();
    }

    @Test
    void deletesWhatIsOld() {
        responses.store(link, Practice.sent("Ada"), key);
        Clock end = Clock.offset(CLOCK, Duration.ofDays(Practice.RETENTION.days()));
        assertThat(Practice.responses(source, end).deleteOld()).isZero();
        Clock later = Clock.offset(end, Duration.ofMillis(1));
        assertThat(Practice.responses(source, later).deleteOld()).isEqualTo(1);
    }

    @Test
    void deletesResponsesWithTheirLink() {
        Link other = created("jane-roe-" + System.nanoTime());
        responses.store(other, Practice.sent("Ada"), key);
        links.delete(other);
        assertThat(responses.sent(key)).isEmpty();
    }
}
