package advisor.advice;

import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;
import static advisor.questionnaire.Questionnaire.PRACTICES;

import advisor.article.Thresholds;
import advisor.questionnaire.Answer;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Identified;
import advisor.questionnaire.OneChoice;
import advisor.questionnaire.Practice;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The answers to each question that the rules can tell apart: every choice; a bill of nothing and either side of its
 * threshold; practices as far as a criterion looks at them. A question that no rule looks at has none.
 */
public final class Alternatives {

    private final Thresholds thresholds;
    private final List<Practice> practices;
    private final Map<Question<?>, List<Answer<?>>> alternatives = new LinkedHashMap<>();

    /** The alternatives under these thresholds. */
    public Alternatives(Thresholds thresholds) {
        this.thresholds = thresholds;
        this.practices = Stream.of(Practice.values()).filter(this::isLookedAt).toList();
        Set<Question<?>> ruled = Rule.allQuestions();
        Questionnaire.QUESTIONS.stream()
                .filter(ruled::contains)
                .forEach(question -> alternatives.put(question, alternatives(question)));
    }

    private boolean isLookedAt(Practice practice) {
        Answers all = Answers.none().with(PRACTICES, EnumSet.allOf(Practice.class));
        Answers without = Answers.none().with(PRACTICES, EnumSet.complementOf(EnumSet.of(practice)));
        return Stream.of(Criterion.values())
                .anyMatch(criterion -> criterion.isMet(all, thresholds) != criterion.isMet(without, thresholds));
    }

    /** The questions that a rule looks at, in order: no other one can change a verdict. */
    public Set<Question<?>> questions() {
        return alternatives.keySet();
    }

    /** The answers to a question that the rules tell apart. */
    public List<Answer<?>> of(Question<?> question) {
        return alternatives.getOrDefault(question, List.of());
    }

    /** The same for a company that has answered: practices that no criterion looks at stay as they are. */
    List<Answer<?>> of(Question<?> question, Answers answers) {
        Set<Practice> known = answers.get(PRACTICES);
        return question == PRACTICES && known != null ? practices(known) : of(question);
    }

    /** The place of a company's answer among those to a question that the rules tell apart; -1 if it is open. */
    int indexOf(Question<?> question, Answers answers) {
        List<Answer<?>> choices = of(question);
        return IntStream.range(0, choices.size())
                .filter(choice -> choices.get(choice).value().equals(answers.get(question)))
                .findFirst()
                .orElse(-1);
    }

    /** An answer that the rules tell apart, for a company that has answered: what no criterion looks at stays. */
    Answer<?> keeping(Answer<?> answer, Answers answers) {
        return of(answer.question(), answers).get(of(answer.question()).indexOf(answer));
    }

    /** These answers, each known one replaced by the alternative that the rules cannot tell it from. */
    Answers typical(Answers answers) {
        Set<Practice> known = answers.get(PRACTICES);
        Integer spend = answers.get(MONTHLY_AI_SPEND);
        Answers typical = known == null
                ? answers
                : answers.with(
                        PRACTICES, practices.stream().filter(known::contains).collect(Collectors.toUnmodifiableSet()));
        return spend == null ? typical : typical.with(MONTHLY_AI_SPEND, band(spend));
    }

    private int band(int spend) {
        return spend == 0 ? 0 : Math.min(Math.max(spend, line()), line() + 1);
    }

    private int line() {
        return thresholds.ungovernedSpend().value();
    }

    private List<Answer<?>> alternatives(Question<?> question) {
        if (question instanceof OneChoice<?> choice) {
            return choices(choice);
        }
        if (question == PRACTICES) {
            return practices(Set.of());
        }
        if (question == MONTHLY_AI_SPEND) {
            return bills();
        }
        throw new IllegalArgumentException(
                String.format(Locale.ROOT, "nobody says which answers to '%s' the rules tell apart", question));
    }

    private static <T extends Enum<T> & Identified> List<Answer<?>> choices(OneChoice<T> question) {
        return question.values().stream()
                .<Answer<?>>map(value -> new Answer<>(question, value))
                .toList();
    }

    private List<Answer<?>> bills() {
        return IntStream.of(0, line(), line() + 1)
                .<Answer<?>>mapToObj(bill -> new Answer<>(MONTHLY_AI_SPEND, bill))
                .toList();
    }

    private List<Answer<?>> practices(Set<Practice> known) {
        return IntStream.range(0, 1 << practices.size())
                .<Answer<?>>mapToObj(subset -> new Answer<>(PRACTICES, chosen(known, subset)))
                .toList();
    }

    private Set<Practice> chosen(Set<Practice> known, int subset) {
        Set<Practice> chosen = EnumSet.noneOf(Practice.class);
        chosen.addAll(known);
        for (Practice practice : practices) {
            if ((subset & 1 << practices.indexOf(practice)) == 0) {
                chosen.remove(practice);
            } else {
                chosen.add(practice);
            }
        }
        return chosen;
    }
}
