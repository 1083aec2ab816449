package advisor.advice;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on every mix of two companies' answers. A mix is a bit pattern: where a bit is set, that difference is
 * answered as the second company does. Of sixteen questions twelve can matter: 4,096 mixes are judged at most.
 */
final class Mixes {

    private static final int FIRST = 0;
    private static final Set<Question<?>> RULED = Rule.allQuestions();

    private final Advisor advisor;
    private final Answers first;
    private final Answers second;
    private final List<List<Question<?>>> differences;
    private final @Nullable Verdict[] verdicts;

    Mixes(Advisor advisor, Answers first, Answers second, List<List<Question<?>>> differences) {
        this.advisor = advisor;
        this.first = first;
        this.second = second;
        this.differences = differences;
        this.verdicts = new @Nullable Verdict[1 << differences.size()];
        int ruled = IntStream.range(0, differences.size())
                .filter(this::isRuled)
                .map(difference -> 1 << difference)
                .sum();
        judge(0, FIRST, first);
        for (int mix = 0; mix < verdicts.length; mix++) {
            verdicts[mix] = verdicts[mix & ruled];
        }
    }

    /** Whether a rule looks at the difference. If none does, it changes no verdict, and no question that is asked. */
    private boolean isRuled(int difference) {
        return differences.get(difference).stream().anyMatch(RULED::contains);
    }

    private void judge(int difference, int mix, Answers answers) {
        if (difference == differences.size()) {
            verdicts[mix] = advisor.verdict(answers.onPath());
        } else {
            judge(difference + 1, mix, answers);
            if (isRuled(difference)) {
                judge(difference + 1, mix | 1 << difference, taking(difference, answers, second));
            }
        }
    }

    private Answers taking(int difference, Answers answers, Answers others) {
        Answers mixed = answers;
        for (Question<?> question : differences.get(difference)) {
            mixed = mixed.taking(question, others);
        }
        return mixed;
    }

    /** The first company with the second's answer to one difference. */
    Difference.Changed inFirst(int difference) {
        return changed(taking(difference, first, second), 1 << difference);
    }

    /** The second company with the first's answer to one difference. */
    Difference.Changed inSecond(int difference) {
        return changed(taking(difference, second, first), last() ^ 1 << difference);
    }

    private Difference.Changed changed(Answers answers, int mix) {
        return new Difference.Changed(answers.onPath(), verdicts[mix]);
    }

    /** The first company with the second's answer to every difference in the mix. */
    Answers answers(int mix) {
        Answers answers = first;
        for (int left = mix; left != 0; left &= left - 1) {
            answers = taking(Integer.numberOfTrailingZeros(left), answers, second);
        }
        return answers.onPath();
    }

    /** The mixes with the fewest differences that turn the first verdict into the second; none if both are the same. */
    List<Integer> smallestTurns() {
        int fewest = turns().map(Integer::bitCount).min().orElseThrow();
        return turns().filter(mix -> mix != FIRST && Integer.bitCount(mix) == fewest)
                .boxed()
                .toList();
    }

    private IntStream turns() {
        return IntStream.range(0, verdicts.length).filter(mix -> verdicts[mix] == verdicts[last()]);
    }

    /** Whether a difference matters, given the smallest turns. */
    Bearing bearing(int difference, List<Integer> smallestTurns) {
        int bit = 1 << difference;
        if (decides(bit, FIRST) || decides(bit, last())) {
            return Bearing.ALONE;
        }
        if (smallestTurns.stream().anyMatch(mix -> (mix & bit) != 0)) {
            return Bearing.TOGETHER;
        }
        boolean elsewhere = IntStream.range(0, verdicts.length).anyMatch(mix -> decides(bit, mix));
        return elsewhere ? Bearing.ELSEWHERE : Bearing.NOWHERE;
    }

    private boolean decides(int bit, int mix) {
        return verdicts[mix] != verdicts[mix ^ bit];
    }

    /** The mix with all of the second company's answers. */
    private int last() {
        return verdicts.length - 1;
    }
}
