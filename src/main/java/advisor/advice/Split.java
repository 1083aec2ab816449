package advisor.advice;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Questions that several companies answer differently, as one digit of the numbers of their mixes.
 *
 * @param questions the question, then the follow-ups that go with it
 * @param ways the answers, each of the first company that gives it
 * @param given which of the ways each company takes
 * @param stride the distance between two mixes that take neighbouring ways; 0 if no rule looks at the questions
 */
record Split(List<Question<?>> questions, List<Answers> ways, List<Integer> given, int stride) {

    private static final Set<Question<?>> RULED = Rule.allQuestions();

    /** Where these companies differ, in the order of the questions. */
    static List<Split> between(List<Answers> sides) {
        List<Split> splits = new ArrayList<>();
        int stride = 1;
        for (List<Question<?>> questions : Difference.between(sides)) {
            boolean ruled = questions.stream().anyMatch(RULED::contains);
            Split split = of(questions, sides, ruled ? stride : 0);
            splits.add(split);
            stride *= ruled ? split.ways.size() : 1;
        }
        return splits;
    }

    private static Split of(List<Question<?>> questions, List<Answers> sides, int stride) {
        List<Answers> ways = new ArrayList<>();
        List<Integer> given = new ArrayList<>();
        for (Answers side : sides) {
            int way = indexOf(side, ways, questions);
            given.add(way);
            if (way == ways.size()) {
                ways.add(side);
            }
        }
        return new Split(questions, ways, given, stride);
    }

    /** Where a company's answer is among these; behind them if it is not. */
    private static int indexOf(Answers side, List<Answers> ways, List<Question<?>> questions) {
        int way = 0;
        while (way < ways.size() && differ(side, ways.get(way), questions)) {
            way++;
        }
        return way;
    }

    private static boolean differ(Answers one, Answers other, List<Question<?>> questions) {
        return questions.stream().anyMatch(question -> !Objects.equals(one.get(question), other.get(question)));
    }

    /** Whether a rule looks at it. If none does, it changes no verdict, and no question that a rule looks at. */
    boolean isRuled() {
        return stride > 0;
    }

    /** How many mixes there are for each mix of the other splits. */
    int size() {
        return isRuled() ? ways.size() : 1;
    }

    /** These answers with one of the ways. */
    Answers put(int way, Answers answers) {
        Answers put = answers;
        for (Question<?> question : questions) {
            put = put.taking(question, ways.get(way));
        }
        return put;
    }

    /** Which way a mix takes; the first if no rule can tell them apart. */
    int way(int mix) {
        return isRuled() ? mix / stride % ways.size() : 0;
    }

    /** The mix that takes this way, and is like another one otherwise. */
    int with(int way, int mix) {
        return mix + (way - way(mix)) * stride;
    }
}
