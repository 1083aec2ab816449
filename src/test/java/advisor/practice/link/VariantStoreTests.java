package advisor.practice.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Ownership;
import advisor.questionnaire.Problem;
import advisor.questionnaire.Questionnaire;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Jane Doe's link, with an address for Acme and one for Initech. */
@ParameterizedClass
@EnumSource(Database.class)
class VariantStoreTests {

    private static final Clock CLOCK = Clock.fixed(Practice.NOW, ZoneOffset.UTC);
    private static final Variant ACME = new Variant(
            new Label("acme"),
            "Acme, Inc. (met at the fair)",
            Answers.none()
                    .with(Questionnaire.PROBLEM, Problem.QUESTION)
                    .with(Questionnaire.OWNERSHIP, Ownership.OWNER));
    private static final Variant INITECH = new Variant(new Label("initech"), "Initech", Answers.none());

    private final LinkStore links;
    private final VariantStore variants;
    private final Link link;

    VariantStoreTests(Database database) {
        DataSource source = database.migrated();
        links = Practice.links(source, CLOCK);
        variants = Practice.variants(source, CLOCK);
        link = created("jane-doe");
    }

    private Link created(String slug) {
        links.create(new Slug(slug), Practice.content(), Token.random());
        return links.open(new Slug(slug)).orElseThrow();
    }

    @Test
    void readsWhatWasWritten() {
        assertThat(variants.add(link, List.of(INITECH, ACME))).isTrue();
        assertThat(variants.list(link)).containsExactly(ACME, INITECH);
        assertThat(variants.find(link, ACME.label())).contains(ACME);
    }

    @Test
    void knowsNoLabelOfAnotherLink() {
        Link other = created("john-doe");
        variants.add(other, List.of(ACME));
        assertThat(variants.find(link, ACME.label())).isEmpty();
        assertThat(variants.list(link)).isEmpty();
        assertThat(variants.add(link, List.of(ACME))).isTrue();
    }

    @Test
    void addsAllOrNone() {
        variants.add(link, List.of(ACME));
        assertThat(variants.add(link, List.of(INITECH, ACME))).isFalse();
        assertThat(variants.list(link)).containsExactly(ACME);
    }

    @Test
    void addsNoMoreThanFiveHundred() {
        assertThat(variants.add(link, numbered(Variant.MOST))).isTrue();
        assertThat(variants.add(link, List.of(ACME))).isFalse();
        assertThat(variants.list(link)).hasSize(Variant.MOST);
    }

    private static List<Variant> numbered(int most) {
        return IntStream.range(0, most)
                .mapToObj(number -> new Variant(new Label("n" + number), "N", Answers.none()))
                .toList();
    }

    @Test
    void deletesOneAndAllWithTheirLink() {
        variants.add(link, List.of(ACME, INITECH));
        variants.delete(link, ACME.label());
        assertThat(variants.list(link)).containsExactly(INITECH);
        links.delete(link);
        assertThat(variants.list(link)).isEmpty();
    }

    @Test
    void itsOwnAnswersReplaceThoseOfTheLinkAndTheOthersStay() {
        Link shown = ACME.of(link);
        assertThat(shown.content().prefilled())
                .isEqualTo(Practice.KNOWN
                        .with(Questionnaire.PROBLEM, Problem.QUESTION)
                        .with(Questionnaire.OWNERSHIP, Ownership.OWNER));
        assertThat(shown.id()).isEqualTo(link.id());
        assertThat(INITECH.of(link)).isEqualTo(link);
    }
}
