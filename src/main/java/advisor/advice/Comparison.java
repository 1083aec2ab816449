package advisor.advice;

import advisor.questionnaire.Answers;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Two to four companies side by side: where their answers differ, and which of the differences make the verdicts differ.
 *
 * @param sides the advice for each company
 * @param differences the answers that differ, in the order of the questions
 * @param turns the smallest sets of differences that turn the first verdict into the second, all of the same size; none
 *     if these verdicts are the same
 * @param mixes how many ways there are to take each answer that a rule looks at from one of the companies
 * @param outcomes the verdicts that these get, the most frequent first; none if there are too many to try
 */
public record Comparison(
        List<Advice> sides, List<Difference> differences, List<Turn> turns, int mixes, List<Outcome> outcomes) {

    /** How many companies are compared at most. */
    public static final int MOST = 4;

    /**
     * Differences that together turn the first verdict into the second, while no part of them does.
     *
     * @param differences what the first company takes over from the second
     * @param answers its answers then
     */
    public record Turn(List<Difference> differences, Answers answers) {}

    /**
     * What some mixes of the answers lead to.
     *
     * @param verdict their verdict; null if it is too early to say
     * @param mixes how many they are
     */
    public record Outcome(@Nullable Verdict verdict, int mixes) {}

    /** Compares two companies whose answers are all on the questionnaire's path. Tries every mix of their answers. */
    public static Comparison of(Advisor advisor, Answers first, Answers second) {
        return of(advisor, List.of(first, second));
    }

    /** Compares companies, as many as there may be, and tries every mix of their answers if those are not too many. */
    public static Comparison of(Advisor advisor, List<Answers> sides) {
        Mixes mixes = new Mixes(advisor, sides);
        List<Difference> differences = mixes.splits().stream()
                .map(split -> new Difference(split.questions(), mixes.changed(split), mixes.bearing(split)))
                .toList();
        return new Comparison(
                sides.stream().map(advisor::advise).toList(),
                differences,
                turns(mixes, differences),
                mixes.count(),
                mixes.outcomes());
    }

    private static List<Turn> turns(Mixes mixes, List<Difference> differences) {
        return mixes.turns(/* from= */ 0, /* to= */ 1).stream()
                .map(turn -> new Turn(in(turn, mixes.splits(), differences), mixes.answers(turn)))
                .toList();
    }

    private static List<Difference> in(Mixes.Turn turn, List<Split> splits, List<Difference> differences) {
        return IntStream.range(0, differences.size())
                .filter(index -> turn.takes(splits.get(index)))
                .mapToObj(differences::get)
                .toList();
    }

    /** The advice for the first company. */
    public Advice first() {
        return sides.get(0);
    }

    /** The advice for the second. */
    public Advice second() {
        return sides.get(1);
    }

    /** Whether all get the same verdict; "too early to say" is one. */
    public boolean isSameVerdict() {
        return sides.stream().allMatch(side -> side.verdict() == first().verdict());
    }

    /** Whether the same thing settled all, such as the same stop or a tie. */
    public boolean isSameGround() {
        return sides.stream()
                .allMatch(side -> side.decision() == first().decision() && side.deciding() == first().deciding());
    }

    /** Whether every mix of the answers was tried. */
    public boolean isTried() {
        return !outcomes.isEmpty();
    }

    /** Whether every mix of the answers gets the same verdict; false if there are too many to try. */
    public boolean isSettled() {
        return outcomes.size() == 1;
    }

    /** Whether two mixes are known to get different verdicts, though not all may be tried. */
    public boolean varies() {
        return outcomes.size() > 1 || !isSameVerdict() || count(Bearing.ALONE) > 0;
    }

    /** How many differences have this bearing. */
    public long count(Bearing bearing) {
        return differences.stream()
                .filter(difference -> difference.bearing() == bearing)
                .count();
    }
}
