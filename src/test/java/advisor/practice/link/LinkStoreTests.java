package advisor.practice.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cost.OwnRates;
import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.questionnaire.Answers;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LinkStoreTests {

    private static final Slug SLUG = new Slug("jane-doe");
    private static final Clock CLOCK = Clock.fixed(Practice.NOW, ZoneOffset.UTC);

    private final Token manage = Token.random();
    private final LinkStore links;

    LinkStoreTests(Database database) {
        links = Practice.links(database.migrated(), CLOCK);
    }

    private Link created() {
        assertThat(links.create(SLUG, Practice.content(), manage)).isTrue();
        return links.managed(manage).orElseThrow();
    }

    @Test
    void readsWhatWasWritten() {
        Link link = created();
        assertThat(link.slug()).isEqualTo(SLUG);
        assertThat(link.content()).isEqualTo(Practice.content());
        assertThat(link.created()).isEqualTo(Practice.NOW);
        assertThat(link.version()).isEqualTo(1);
        assertThat(links.open(SLUG)).contains(link);
    }

    @Test
    void readsALinkWithoutRatesAnswersAndOrigins() {
        LinkContent least = new LinkContent(Practice.JANE, null, Answers.none(), List.of());
        links.create(SLUG, least, manage);
        assertThat(links.open(SLUG)).map(Link::content).contains(least);
    }

    @Test
    void readsOneRetainerWithoutTheOthers() {
        LinkContent one = Practice.content(new OwnRates("CHF", OwnRates.project(9_000, 9_000), Map.of(3, 18_500L)));
        links.create(SLUG, one, manage);
        assertThat(links.open(SLUG)).map(Link::content).contains(one);
    }

    @Test
    void refusesASlugOrATokenThatIsThereAlready() {
        created();
        assertThat(links.create(SLUG, Practice.content(), Token.random())).isFalse();
        assertThat(links.create(new Slug("other"), Practice.content(), manage)).isFalse();
    }

    @Test
    void findsNothingForAnotherToken() {
        created();
        assertThat(links.managed(Token.random())).isEmpty();
    }

    @Test
    void changesWhatTheConsultantDecided() {
        Link link = created();
        LinkContent changed = new LinkContent(Practice.JANE, null, Practice.KNOWN, List.of());
        links.change(link, changed);
        assertThat(links.open(SLUG)).map(Link::content).contains(changed);
        assertThat(links.open(SLUG)).map(Link::version).contains(2);
    }

    @Test
    void closesAndReopens() {
        Link link = created();
        links.close(link);
        assertThat(links.open(SLUG)).isEmpty();
        assertThat(links.managed(manage)).map(Link::closed).contains(true);
        links.reopen(link);
        assertThat(links.open(SLUG)).isPresent();
    }

    @Test
    void leadsNowhereByAnOldPrivateAddress() {
        Link link = created();
        Token other = Token.random();
        links.rotate(link, other);
        assertThat(links.managed(manage)).isEmpty();
        assertThat(links.managed(other)).map(Link::id).contains(link.id());
    }

    @Test
    void givesTheSlugOfADeletedLinkToNobody() {
        links.delete(created());
        assertThat(links.create(SLUG, Practice.content(), Token.random())).isFalse();
    }

    @Test
    void deletes() {
        links.delete(created());
        assertThat(links.open(SLUG)).isEmpty();
        assertThat(links.managed(manage)).isEmpty();
    }
}
