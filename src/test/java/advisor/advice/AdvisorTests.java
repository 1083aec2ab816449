package advisor.advice;

import static advisor.questionnaire.Addresses.answers;
import static advisor.questionnaire.Questionnaire.EXPERIENCE;
import static advisor.questionnaire.Questionnaire.TIMELINE;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.questionnaire.Addresses;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Questionnaire;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A named company, and one answer changed. */
class AdvisorTests {

    /** The article's worked example in its first weeks. */
    private static final String WEEK_ZERO = "evidence=yes&problem=question&ownership=owner&timeline=1-to-3-months"
            + "&stage=designing&ai-role=core&experience=no&headcount=60";

    /** The same company from month two onward. */
    private static final String MONTH_TWO = "evidence=yes&problem=function&ownership=stretched&stage=live&ai-role=core"
            + "&experience=no&practices=none&headcount=60&monthly-ai-spend=4200&governance=no";

    /** A company that holds the function itself. */
    private static final String COVERED = "evidence=yes&problem=function&ownership=owner&stage=live&experience=yes"
            + "&monthly-ai-spend=6000&governance=yes";

    private final RuleBook rules = RuleBooks.shipped();
    private final Advisor advisor = new Advisor(rules);

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            the worked example, week zero                 |                                 | consultant-then-officer
            nobody has evidence that AI helps             | evidence=no                     | neither
            everything has to be done in three weeks      | timeline=under-4-weeks          | consultant
            the choices are made                          | stage=building                  | consultant
            somebody has run LLM systems in production    | experience=yes                  | consultant
            AI is a side experiment                       | ai-role=side                    | consultant
            they want one evaluation                      | problem=evaluation              | consultant
            nobody will own the outcome                   | ownership=nobody                | consultant-then-officer
            """)
    void advisesTheWorkedExampleInWeekZero(String change, @Nullable String answer, String verdict) {
        assertThat(verdict(WEEK_ZERO, answer)).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            the worked example, month two                 |                                 | officer
            the CTO finds the time                        | ownership=owner                 | officer
            it was never live, and the design is open     | stage=designing                 | consultant-then-officer
            they cannot say what they need                | problem=undefined               | consultant-then-officer
            """)
    void advisesTheWorkedExampleFromMonthTwo(String change, @Nullable String answer, String verdict) {
        assertThat(verdict(MONTH_TWO, answer)).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            they hold the function themselves             |                                 | neither
            the owner loses the time                      | ownership=stretched             | officer
            the experienced engineer leaves               | experience=no                   | consultant
            the spend is only partly governed             | governance=partly               | consultant
            there is no spend at all                      | monthly-ai-spend=0              | neither
            one question is left                          | problem=question                | consultant
            """)
    void tellsACoveredCompanyToHireNobody(String change, @Nullable String answer, String verdict) {
        assertThat(verdict(COVERED, answer)).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "${0} a month, governed: {1} -> {2}")
    @CsvSource({
        "4999, no, consultant",
        "5000, no, consultant",
        "5001, no, officer",
        "5001, partly, consultant",
        "5001, yes, consultant",
    })
    void spendCountsAboveTheLineAndWithoutGovernance(int spend, String governance, String verdict) {
        String owner = "evidence=yes&ownership=owner&stage=live&headcount=60";
        assertThat(verdict(owner, "monthly-ai-spend=" + spend + "&governance=" + governance))
                .isEqualTo(verdict);
    }

    @Test
    void anExperiencedOwnerWithTimeIsNotToldToHireAnOfficerForWorkLeftUndone() {
        String owner = "evidence=yes&problem=function&ownership=owner&stage=live&practices=none"
                + "&monthly-ai-spend=100&governance=no";
        assertThat(verdict(owner, "experience=yes")).isEqualTo("consultant");
        assertThat(verdict(owner, "experience=no")).isEqualTo("officer");
    }

    @Test
    void aSideExperimentIsNotSoldASeatForOneOpenQuestion() {
        String trial = "evidence=yes&problem=question&ownership=stretched&stage=live&experience=no"
                + "&practices=human-review&monthly-ai-spend=900&governance=no";
        assertThat(verdict(trial, "ai-role=side")).isEqualTo("consultant");
        assertThat(verdict(trial, "ai-role=core")).isEqualTo("officer");
    }

    @Test
    void aTieGoesToTheSmallerCommitment() {
        Advice advice = advice("evidence=yes&ownership=nobody&problem=undefined");
        assertThat(advice.decision()).isEqualTo(Decision.TIED);
        assertThat(advice.verdict()).isEqualTo(Verdict.CONSULTANT);
    }

    @Test
    void theHeavierSideOutweighsTheOther() {
        Advice advice = advice("evidence=yes&ownership=nobody&problem=question");
        assertThat(advice.decision()).isEqualTo(Decision.OUTWEIGHED);
        assertThat(advice.card().consultant()).isEqualTo(6);
        assertThat(advice.card().officer()).isEqualTo(10);
    }

    @ParameterizedTest(name = "{0} without {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody owns it, and one question is open   | nobody-owns-outcome      | consultant
            nobody owns it, and one question is open   | bounded-question         | officer
            nobody owns it, and one question is open   | internal-owner           | officer
            nobody owns it                             | nobody-owns-outcome      | too early to say
            they hold the function themselves          | production-experience    | consultant
            """)
    void knowsWhatItWouldAdviseIfACriterionDidNotExist(String company, String criterion, String verdict) {
        Map<String, String> companies = Map.of(
                "nobody owns it", "ownership=nobody",
                "nobody owns it, and one question is open", "ownership=nobody&problem=question",
                "they hold the function themselves", COVERED);
        Answers answers = answers(Objects.requireNonNull(companies.get(company)));
        Criterion left = Criterion.valueOf(criterion.toUpperCase(Locale.ROOT).replace('-', '_'));
        Verdict without = advisor.verdictWithout(left, answers, advisor.weigh(answers));
        assertThat(without == null ? "too early to say" : without.id()).isEqualTo(verdict);
    }

    @Test
    void weakSignalsAloneBuyNoSeat() {
        Advice advice = advice("experience=no&timeline=ongoing");
        assertThat(advice.verdict()).isEqualTo(Verdict.CONSULTANT_THEN_OFFICER);
        assertThat(advice.deciding()).isEqualTo(Order.WEAK_SIGNALS_ONLY);
        assertThat(Order.WEAK_SIGNALS_ONLY.questions()).containsExactly(EXPERIENCE, TIMELINE);
    }

    @Test
    void withNothingForEitherSideItIsTooEarlyToSay() {
        assertThat(advice("").verdict()).isNull();
        assertThat(advice("evidence=yes&hiring=no&headcount=250&engineering-lead=yes")
                        .verdict())
                .isNull();
    }

    @Test
    void anUnsureAnswerCountsAsNone() {
        assertThat(advice("evidence=unsure&ownership=nobody&stage=unsure&headcount=unsure"))
                .isEqualTo(advice("ownership=nobody"));
    }

    @ParameterizedTest
    @CsvSource({"200, false", "201, true"})
    void mentionsAFullTimeOfficerAboveTheArticlesSize(int headcount, boolean mentioned) {
        assertThat(advice("ownership=nobody&headcount=" + headcount).mentions().contains(Mention.FULL_TIME_OFFICER))
                .isEqualTo(mentioned);
    }

    @Test
    void mentionsAFullTimeOfficerOnlyBesideASeat() {
        assertThat(advice("problem=question&headcount=250").mentions()).isEmpty();
    }

    @Test
    void mentionsAFractionalCtoWhereNobodyLeadsEngineering() {
        assertThat(advice("ownership=nobody&engineering-lead=no").mentions()).containsExactly(Mention.FRACTIONAL_CTO);
        assertThat(advice("ownership=nobody&engineering-lead=unsure").mentions())
                .isEmpty();
    }

    @Test
    void saysWhichKindOfNeitherItIs() {
        assertThat(advice("evidence=no").mentions()).containsExactly(Mention.EXPERIMENT_FIRST);
        assertThat(advice(COVERED).mentions()).containsExactly(Mention.ALREADY_COVERED);
    }

    @Test
    void namesTheLosingSideOfACollision() {
        Advice advice = advice("evidence=yes&problem=question&ownership=nobody&headcount=70");
        assertThat(advice.reasons(rules.criteria())).isEqualTo(List.of(Criterion.NOBODY_OWNS_OUTCOME));
        assertThat(advice.against(rules.criteria())).isEqualTo(List.of(Criterion.BOUNDED_QUESTION));
    }

    @Test
    void aStopIsTheFirstReasonAndHidesNothing() {
        Advice advice = advice("timeline=under-4-weeks&ownership=nobody&problem=question");
        assertThat(advice.reasons(rules.criteria()))
                .isEqualTo(List.of(Stop.SHORT_TIMELINE, Criterion.BOUNDED_QUESTION));
        assertThat(advice.against(rules.criteria())).isEqualTo(List.of(Criterion.NOBODY_OWNS_OUTCOME));
    }

    @Test
    void aCoveredCompanySeesWhatAsksForMore() {
        assertThat(advice(COVERED + "&hiring=yes").against(rules.criteria()))
                .isEqualTo(List.of(Criterion.ONGOING_FUNCTION, Criterion.HIRING_AI_ENGINEERS));
    }

    private Advice advice(String query) {
        return advisor.advise(answers(query));
    }

    /** The verdict on a company with some of its answers changed; those that no longer apply are dropped. */
    private String verdict(String company, @Nullable String change) {
        Map<String, List<String>> parameters = new HashMap<>(Addresses.parameters(company));
        parameters.putAll(Addresses.parameters(change == null ? "" : change));
        Advice advice = advisor.advise(Questionnaire.read(parameters).answers());
        return Objects.requireNonNull(advice.verdict()).id();
    }
}
