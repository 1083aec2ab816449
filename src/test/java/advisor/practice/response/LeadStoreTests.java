package advisor.practice.response;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParameterizedClass
@EnumSource(Database.class)
class LeadStoreTests {

    private static final Clock CLOCK = Clock.fixed(Practice.NOW, ZoneOffset.UTC);

    private final LinkStore links;
    private final ResponseStore responses;
    private final LeadStore leads;
    private final Link jane;
    private final Link john;

    LeadStoreTests(Database database) {
        DataSource source = database.migrated();
        links = Practice.links(source, CLOCK);
        responses = Practice.responses(source, CLOCK);
        leads = new LeadStore(JdbcClient.create(source));
        jane = created();
        john = created();
    }

    private Link created() {
        Token manage = Token.random();
        links.create(Slug.random(), Practice.content(), manage);
        return links.managed(manage).orElseThrow();
    }

    private Response received(Link link, String name) {
        return responses.store(link, Practice.sent(name), Token.random()).response();
    }

    private Response found(Link link, Response response) {
        return responses.find(link, response.id()).orElseThrow();
    }

    @Test
    void startsWithAFreshLead() {
        assertThat(received(jane, "Ada").lead()).isEqualTo(Lead.FRESH);
    }

    @ParameterizedTest
    @EnumSource(LeadState.class)
    void keepsEveryStateAndTheLongestNote(LeadState state) {
        Response ada = received(jane, "Ada");
        Lead lead = new Lead(state, "ß😀\n\t".repeat(Lead.LONGEST_NOTE / 5));

        leads.work(jane, ada.id(), lead);

        assertThat(found(jane, ada).lead()).isEqualTo(lead);
    }

    @Test
    void leavesWhetherItIsReadAndWhatWasSentAsTheyAre() {
        Response read = received(jane, "Ada");
        Response unread = received(jane, "Grace");
        responses.mark(jane, read.id(), true);

        leads.work(jane, read.id(), new Lead(LeadState.NEW, ""));
        leads.work(jane, unread.id(), new Lead(LeadState.WON, "Signed."));

        assertThat(found(jane, read).seen()).isTrue();
        assertThat(found(jane, unread).seen()).isFalse();
        assertThat(found(jane, unread).sent()).isEqualTo(unread.sent());
    }

    @ParameterizedTest
    @CsvSource({
        "new, 1970-01-01T00:00:00Z, Grace",
        "won, 1970-01-01T00:00:00Z, Ada",
        "lost, 1970-01-01T00:00:00Z,",
        "'', 2026-11-23T09:30:00.123456Z, Ada Grace",
        "'', 2026-11-23T09:30:00.123457Z,",
        "won, 2026-11-23T00:00:00Z, Ada"
    })
    void findsByStateAndAge(String state, Instant since, @Nullable String found) {
        leads.work(jane, received(jane, "Ada").id(), new Lead(LeadState.WON, "Grace"));
        received(jane, "Grace");
        InboxFilter filter = new InboxFilter("", "", state, since);

        assertThat(responses.list(jane, filter, 0, 10))
                .extracting(response -> response.sent().sender().name())
                .containsExactlyInAnyOrder(found == null ? new String[0] : found.split(" "));
        assertThat(responses.count(jane, filter)).isEqualTo(found == null ? 0 : found.split(" ").length);
    }

    @Test
    void doesNotFindByAPrivateNote() {
        leads.work(jane, received(jane, "Ada").id(), new Lead(LeadState.WON, "Secret"));

        assertThat(responses.count(jane, new InboxFilter("", "secret"))).isZero();
    }

    @Test
    void setsTheStateOfSeveralAndLeavesTheirNotesAndTheOthers() {
        Response ada = received(jane, "Ada");
        Response grace = received(jane, "Grace");
        Response edith = received(jane, "Edith");
        Response foreign = received(john, "Mary");
        leads.work(jane, ada.id(), new Lead(LeadState.NEW, "Nice."));

        leads.set(jane, List.of(ada.id(), grace.id(), foreign.id(), UUID.randomUUID()), LeadState.CONTACTED);

        assertThat(found(jane, ada).lead()).isEqualTo(new Lead(LeadState.CONTACTED, "Nice."));
        assertThat(found(jane, grace).lead().state()).isEqualTo(LeadState.CONTACTED);
        assertThat(found(jane, edith).lead()).isEqualTo(Lead.FRESH);
        assertThat(found(john, foreign).lead()).isEqualTo(Lead.FRESH);
    }

    @Test
    void deletesSeveralOfOneLinkOnly() {
        Response ada = received(jane, "Ada");
        Response grace = received(jane, "Grace");
        Response foreign = received(john, "Mary");

        leads.delete(jane, List.of(ada.id(), foreign.id()));

        assertThat(responses.list(jane, InboxFilter.ALL, 0, 10)).containsExactly(grace);
        assertThat(responses.list(john, InboxFilter.ALL, 0, 10)).containsExactly(foreign);
    }

    @Test
    void changesNobodyElsesLeads() {
        Response ada = received(jane, "Ada");

        leads.work(john, ada.id(), new Lead(LeadState.LOST, "Mine now."));
        leads.work(jane, UUID.randomUUID(), new Lead(LeadState.LOST, "Nobody’s."));

        assertThat(found(jane, ada).lead()).isEqualTo(Lead.FRESH);
    }
}
