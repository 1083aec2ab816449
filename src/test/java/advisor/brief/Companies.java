package advisor.brief;

import advisor.Cases;
import advisor.RuleBooks;
import advisor.advice.Advisor;
import advisor.cost.Assumption;
import advisor.cost.Assumptions;
import advisor.cost.CostModel;
import advisor.cost.OwnRates;
import advisor.questionnaire.Addresses;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.WholeNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Companies to write briefs for. */
final class Companies {

    static final CostModel COSTS =
            new CostModel(RuleBooks.rates(), RuleBooks.shipped().thresholds());

    private static final Advisor ADVISOR = new Advisor(RuleBooks.shipped());
    private static final List<String> NUMBERS = List.of("", "0", "8", "60", "250", "4200", "9000");

    /** What a consultant who shared a link charges. */
    private static final OwnRates OWN =
            new OwnRates(OwnRates.DOLLARS, OwnRates.project(9_000, 18_000), Map.of(1, 7_000L, 2, 13_000L, 3, 18_500L));

    private static final Assumptions TYPED =
            Assumptions.OURS.with(Assumption.PROJECT, 9_900).with(Assumption.RETAINER, 14_500);

    private Companies() {}

    /** A company that gave these answers. */
    static Company answering(String query) {
        return company(Addresses.answers(query));
    }

    /** A company of {@code cases.csv} with some answers changed; a blank one is taken back. */
    static Company changed(String id, String change) {
        Map<String, List<String>> answers = new HashMap<>(Addresses.parameters(Cases.answers(id)));
        answers.putAll(Addresses.parameters(change));
        return company(Questionnaire.read(answers).answers());
    }

    /** A company that answered at random, and left open as much as it liked. */
    static Company any(Random random) {
        Map<String, List<String>> answers = new HashMap<>();
        double talkative = random.nextDouble();
        for (Question<?> question : Questionnaire.QUESTIONS) {
            List<String> choices = question instanceof WholeNumber ? NUMBERS : question.choices();
            if (random.nextDouble() < talkative) {
                answers.put(question.id(), List.of(choices.get(random.nextInt(choices.size()))));
            }
        }
        OwnRates own = random.nextInt(4) == 0 ? OWN : null;
        return company(Questionnaire.read(answers).answers(), own, random.nextInt(4) == 0 ? TYPED : Assumptions.OURS);
    }

    private static Company company(Answers answers) {
        return company(answers, null, Assumptions.OURS);
    }

    private static Company company(Answers answers, @Nullable OwnRates own, Assumptions assumptions) {
        return new Company(answers, ADVISOR.advise(answers), COSTS.with(own).estimate(answers, assumptions));
    }
}
