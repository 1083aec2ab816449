package advisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.questionnaire.Addresses;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Governance;
import advisor.questionnaire.Ownership;
import advisor.questionnaire.Problem;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The survey against a slow second count: every combination typed as an address, every verdict worked out in full. */
@Tag("walk")
class SurveyTests {

    private static final List<List<String>> ANSWERS = List.of(
            List.of("evidence=yes", "evidence=no"),
            List.of("problem=question", "problem=evaluation", "problem=function", "problem=undefined"),
            List.of("ownership=owner", "ownership=stretched", "ownership=nobody"),
            List.of("timeline=under-4-weeks", "timeline=1-to-3-months", "timeline=3-to-12-months", "timeline=ongoing"),
            List.of(
                    "stage=nothing-built",
                    "stage=designing",
                    "stage=building",
                    "stage=live&practices=none",
                    "stage=live&practices=evals",
                    "stage=live&practices=guardrails",
                    "stage=live&practices=evals,guardrails"),
            List.of("ai-role=core", "ai-role=planned", "ai-role=side"),
            List.of("experience=yes", "experience=no"),
            List.of("shelved-strategy=yes", "shelved-strategy=no"),
            List.of("hiring=yes", "hiring=no"),
            List.of(
                    "monthly-ai-spend=0",
                    "monthly-ai-spend=5000&governance=yes",
                    "monthly-ai-spend=5000&governance=partly",
                    "monthly-ai-spend=5000&governance=no",
                    "monthly-ai-spend=5001&governance=yes",
                    "monthly-ai-spend=5001&governance=partly",
                    "monthly-ai-spend=5001&governance=no"));

    private static final RuleBook RULES = RuleBooks.shipped();
    private static final Advisor ADVISOR = new Advisor(RULES);
    private static final Survey SURVEY =
            new Survey(ADVISOR, new Outcomes(ADVISOR, new Alternatives(RULES.thresholds())));

    /** What was counted, by what. */
    private static final Map<String, Integer> COUNTS = new TreeMap<>();

    @BeforeAll
    static void countAll() {
        List<String> addresses = List.of("");
        for (List<String> answers : ANSWERS) {
            List<String> longer = new ArrayList<>();
            addresses.forEach(address -> answers.forEach(answer -> longer.add(address + "&" + answer)));
            addresses = longer;
        }
        addresses.forEach(address -> count(Addresses.answers(address.substring(1))));
    }

    private static void count(Answers answers) {
        Set<Criterion> met = EnumSet.noneOf(Criterion.class);
        Stream.of(Criterion.values())
                .filter(criterion -> criterion.isMet(answers, RULES.thresholds()))
                .forEach(met::add);
        String decided = decided(answers, met);
        count("all " + verdict(decided));
        count(decided);
        if (decided.contains("Stop")) {
            return;
        }
        count("weighed " + verdict(decided));
        count(field(answers) + verdict(decided));
        for (Criterion criterion : met) {
            Set<Criterion> others = EnumSet.copyOf(met);
            others.remove(criterion);
            if (!verdict(decided(answers, others)).equals(verdict(decided))) {
                count("without " + criterion.id());
            }
        }
    }

    private static void count(String what) {
        COUNTS.merge(what, 1, Integer::sum);
    }

    private static String field(Answers answers) {
        return String.join(
                " ",
                Questionnaire.write(Questionnaire.STAGE, answers).orElseThrow(),
                Questionnaire.write(Questionnaire.PROBLEM, answers).orElseThrow(),
                Questionnaire.write(Questionnaire.OWNERSHIP, answers).orElseThrow(),
                "");
    }

    /** The verdict, and after it what decided, by the rules as they are described. */
    private static String decided(Answers answers, Set<Criterion> met) {
        for (Stop stop : Stop.values()) {
            if (stop.applies(answers)) {
                return stop.favours().id() + " by Stop " + stop.id();
            }
        }
        boolean governed =
                answers.is(Questionnaire.GOVERNANCE, Governance.YES) || answers.is(Questionnaire.MONTHLY_AI_SPEND, 0);
        if (governed
                && met.containsAll(Set.of(
                        Criterion.INTERNAL_OWNER, Criterion.PRODUCTION_EXPERIENCE, Criterion.ONGOING_FUNCTION))) {
            return "neither by Cover";
        }
        int scope = weight(Verdict.CONSULTANT, met);
        int seat = weight(Verdict.OFFICER, met);
        Scorecard card = card(met, scope, seat);
        for (Order order : Order.values()) {
            if (!met.isEmpty() && order.applies(answers, card)) {
                return "consultant-then-officer by Order " + order.id();
            }
        }
        return met.isEmpty() ? "nothing yet" : seat > scope ? "officer" : "consultant";
    }

    private static Scorecard card(Set<Criterion> met, int scope, int seat) {
        int bits = 0;
        boolean onlyWeak = true;
        for (Criterion criterion : met) {
            bits |= Scorecard.bit(criterion);
            onlyWeak &= criterion.favours() == Verdict.CONSULTANT || RULES.strength(criterion) == Strength.WEAK;
        }
        return new Scorecard(bits, scope, seat, onlyWeak);
    }

    private static int weight(Verdict side, Set<Criterion> met) {
        int weight = 0;
        for (Criterion criterion : met) {
            weight += criterion.favours() == side ? RULES.weight(criterion) : 0;
        }
        return weight;
    }

    private static String verdict(String decided) {
        int by = decided.indexOf(" by ");
        return by < 0 ? decided : decided.substring(0, by);
    }

    private static int counted(String what) {
        return COUNTS.getOrDefault(what, 0);
    }

    @Test
    void countsEveryCombinationOnce() {
        assertThat(SURVEY.all().combinations()).isEqualTo(112_896);
        for (Verdict verdict : Verdict.values()) {
            assertThat(SURVEY.all().count(verdict)).as("%s", verdict).isEqualTo(counted("all " + verdict.id()));
            assertThat(SURVEY.weighed().count(verdict)).as("%s", verdict).isEqualTo(counted("weighed " + verdict.id()));
        }
    }

    @Test
    void knowsHowOftenEveryRuleDecides() {
        for (Criterion criterion : Criterion.values()) {
            assertDecides(criterion, "without " + criterion.id());
            assertThat(SURVEY.deciding(criterion)).as("%s", criterion).isPositive();
        }
        for (Stop stop : Stop.values()) {
            assertDecides(stop, stop.favours().id() + " by Stop " + stop.id());
        }
        for (Order order : Order.values()) {
            assertDecides(order, "consultant-then-officer by Order " + order.id());
        }
        for (Cover cover : Cover.values()) {
            assertDecides(cover, "neither by Cover");
        }
    }

    private static void assertDecides(Rule rule, String what) {
        assertThat(SURVEY.deciding(rule)).as("%s", rule).isEqualTo(counted(what) / 112_896.0);
    }

    @Test
    void dividesTheWeighedAmongStageProblemAndOwnership() {
        for (Stage stage : Stage.values()) {
            for (Problem problem : Problem.values()) {
                for (Ownership ownership : Ownership.values()) {
                    String field = String.join(" ", stage.id(), problem.id(), ownership.id(), "");
                    Shares shares = SURVEY.weighed(stage, problem, ownership);
                    for (Verdict verdict : Verdict.values()) {
                        assertThat(shares.count(verdict))
                                .as("%s%s", field, verdict)
                                .isEqualTo(counted(field + verdict.id()));
                    }
                }
            }
        }
    }
}
