package advisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import advisor.RuleBooks;
import advisor.article.Section;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an outsider may argue about, and what a rule book may not say. */
class RuleBookTests {

    private final RuleBook rules = RuleBooks.shipped();

    @ParameterizedTest(name = "decisive {0}, strong {1}, moderate {2}, weak {3}")
    @CsvSource({"10, 6, 2, 1", "4, 3, 2, 1"})
    void aStrongerWordingWeighsMore(int decisive, int strong, int moderate, int weak) {
        assertThat(weighing(decisive, strong, moderate, weak).weight(Strength.WEAK))
                .isEqualTo(weak);
    }

    @ParameterizedTest(name = "decisive {0}, strong {1}, moderate {2}, weak {3}")
    @CsvSource({"10, 10, 2, 1", "10, 6, 7, 1", "10, 6, 2, 0", "10, 6, 2, -1"})
    void otherWeightsAreRefused(int decisive, int strong, int moderate, int weak) {
        assertThatIllegalArgumentException().isThrownBy(() -> weighing(decisive, strong, moderate, weak));
    }

    @Test
    void theHeaviestCriterionComesFirstThenTheArticlesOrder() {
        assertThat(rules.criteria())
                .hasSize(Criterion.values().length)
                .startsWith(Criterion.INTERNAL_OWNER, Criterion.PROBLEM_UNDEFINED, Criterion.NOBODY_OWNS_OUTCOME)
                .endsWith(Criterion.LONG_HORIZON, Criterion.NO_PRODUCTION_EXPERIENCE);
    }

    @ParameterizedTest(name = "{0} rests on {1} and speaks for {2}")
    @CsvSource({
        "no-evidence, evidence, neither",
        "short-timeline, timeline, consultant",
        "owned-inside, ownership, neither",
        "experienced-team, experience, neither",
        "governed-spend, monthly-ai-spend governance, neither",
        "nothing-bounded, problem, neither",
        "bounded-question, problem, consultant",
        "live-costs-ungoverned, governance stage, officer",
        "seat-follows, stage ai-role experience, consultant-then-officer",
    })
    void everyRuleSaysWhatItRestsOnAndWhatForItSpeaks(String id, String questions, String verdict) {
        Rule rule = Rule.all().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        assertThat(rule.questions()).extracting(Question::id).containsExactly(questions.split(" "));
        assertThat(rule.favours().id()).isEqualTo(verdict);
    }

    @Test
    void namesTheSectionThatARuleOrAQuestionComesFrom() {
        assertThat(rules.section(Criterion.NOBODY_OWNS_OUTCOME).id()).isEqualTo("day-to-day");
        assertThat(rules.section(Questionnaire.EVIDENCE).id()).isEqualTo("faq-neither");
    }

    /** The shipped rule book with other weights. */
    private RuleBook weighing(int decisive, int strong, int moderate, int weak) {
        Map<Strength, Integer> weights = new EnumMap<>(Strength.class);
        List<Integer> values = List.of(decisive, strong, moderate, weak);
        for (Strength strength : Strength.values()) {
            weights.put(strength, values.get(strength.ordinal()));
        }
        Map<Criterion, Strength> strengths = new EnumMap<>(Criterion.class);
        rules.criteria().forEach(criterion -> strengths.put(criterion, rules.strength(criterion)));
        Map<Rule, Section> sections = new HashMap<>();
        Rule.all().forEach(rule -> sections.put(rule, rules.section(rule)));
        Map<Question<?>, Section> asked = new HashMap<>();
        Questionnaire.QUESTIONS.forEach(question -> asked.put(question, rules.section(question)));
        return new RuleBook("test", rules.thresholds(), weights, strengths, sections, asked);
    }
}
