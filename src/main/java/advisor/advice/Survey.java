package advisor.advice;

import static advisor.questionnaire.Questionnaire.OWNERSHIP;
import static advisor.questionnaire.Questionnaire.PROBLEM;
import static advisor.questionnaire.Questionnaire.STAGE;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Ownership;
import advisor.questionnaire.Problem;
import advisor.questionnaire.Stage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How the verdicts are spread over every combination of answers, and how often each rule decides. These are
 * combinations, not companies: nothing here tells how many companies answer like this.
 */
public final class Survey {

    private static final Criterion[] CRITERIA = Criterion.values();

    private final Advisor advisor;
    private final int[] all = new int[Verdict.values().length];
    private final int[] weighed = new int[Verdict.values().length];
    private int robust;
    private final Map<Rule, Integer> deciding = new HashMap<>();
    private final Map<Field, int[]> fields = new HashMap<>();

    /** Looks at every combination. */
    public Survey(Advisor advisor, Outcomes outcomes) {
        this.advisor = advisor;
        outcomes.each((index, answers) -> count(answers, outcomes.verdict(index)));
    }

    private void count(Answers answers, Verdict verdict) {
        all[verdict.ordinal()]++;
        Stop stop = Stop.first(answers);
        if (stop != null) {
            robust++;
            count(stop);
        } else {
            weighed[verdict.ordinal()]++;
            fields.computeIfAbsent(Field.of(answers), field -> new int[all.length])[verdict.ordinal()]++;
            Advice advice = advisor.advise(answers);
            robust += Robustness.of(advisor, answers, advice.card(), verdict).anyWeights() ? 1 : 0;
            count(answers, advice);
        }
    }

    private void count(Answers answers, Advice advice) {
        if (advice.deciding() != null) {
            count(advice.deciding());
        }
        if (advice.decision() == Decision.COVERED) {
            List.of(Cover.values()).forEach(this::count);
        }
        for (Criterion criterion : CRITERIA) {
            if (advice.card().has(criterion)
                    && advisor.verdictWithout(criterion, answers, advice.card()) != advice.verdict()) {
                count(criterion);
            }
        }
    }

    private void count(Rule rule) {
        deciding.merge(rule, 1, Integer::sum);
    }

    /** How the verdicts are spread over all combinations. */
    public Shares all() {
        return new Shares(all);
    }

    /** The same for those that no stop settles: there is evidence, and four weeks or more. */
    public Shares weighed() {
        return new Shares(weighed);
    }

    /** The same for those of them with these three answers. */
    public Shares weighed(Stage stage, Problem problem, Ownership ownership) {
        return new Shares(Objects.requireNonNull(fields.get(new Field(stage, problem, ownership))));
    }

    /** The share of all combinations whose verdict holds whatever the criteria weigh, from 0 to 1. */
    public double robust() {
        return (double) robust / all().combinations();
    }

    /** The same of those that no stop settles. */
    public double robustWeighed() {
        int stopped = all().combinations() - weighed().combinations();
        return (double) (robust - stopped) / weighed().combinations();
    }

    /**
     * The share of all combinations in which a rule decides, from 0 to 1. A criterion decides where the verdict would be
     * another one, or none, if it did not exist; conditions for being covered decide together.
     */
    public double deciding(Rule rule) {
        return (double) deciding.getOrDefault(rule, 0) / all().combinations();
    }

    private record Field(Stage stage, Problem problem, Ownership ownership) {

        static Field of(Answers answers) {
            return new Field(
                    Objects.requireNonNull(answers.get(STAGE)),
                    Objects.requireNonNull(answers.get(PROBLEM)),
                    Objects.requireNonNull(answers.get(OWNERSHIP)));
        }
    }
}
