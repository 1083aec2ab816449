package advisor.brief;

import advisor.Cases;
import advisor.RuleBooks;
import advisor.advice.Advisor;
import advisor.cost.Assumptions;
import advisor.cost.CostModel;
import advisor.questionnaire.Addresses;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.WholeNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Companies to write briefs for. */
final class Companies {

    static final CostModel COSTS =
            new CostModel(RuleBooks.rates(), RuleBooks.shipped().thresholds());

    private static final Advisor ADVISOR = new Advisor(RuleBooks.shipped());
    private static final List<String> NUMBERS = List.of("", "0", "8", "60", "250", "4200", "9000");

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
        return company(Questionnaire.read(answers).answers());
    }

    private static Company company(Answers answers) {
        return new Company(answers, ADVISOR.advise(answers), COSTS.estimate(answers, Assumptions.OURS));
    }
}
