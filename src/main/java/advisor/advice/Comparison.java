package advisor.advice;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Two companies side by side: where their answers differ, and which of the differences make the verdicts differ.
 *
 * @param first the advice for the first company
 * @param second the advice for the second
 * @param differences the answers that differ, in the order of the questions
 * @param turns the smallest sets of differences that turn the first verdict into the second, all of the same size; none
 *     if the verdicts are the same
 */
public record Comparison(Advice first, Advice second, List<Difference> differences, List<Turn> turns) {

    /**
     * Differences that together turn the first verdict into the second, while no part of them does.
     *
     * @param differences what the first company takes over from the second
     * @param answers its answers then
     */
    public record Turn(List<Difference> differences, Answers answers) {}

    /** Compares two companies whose answers are all on the questionnaire's path. Tries every mix of their answers. */
    public static Comparison of(Advisor advisor, Answers first, Answers second) {
        List<List<Question<?>>> differing = Difference.between(first, second);
        Mixes mixes = new Mixes(advisor, first, second, differing);
        List<Integer> smallest = mixes.smallestTurns();
        List<Difference> differences = IntStream.range(0, differing.size())
                .mapToObj(index -> new Difference(
                        differing.get(index),
                        mixes.inFirst(index),
                        mixes.inSecond(index),
                        mixes.bearing(index, smallest)))
                .toList();
        List<Turn> turns = smallest.stream()
                .map(mix -> new Turn(in(mix, differences), mixes.answers(mix)))
                .toList();
        return new Comparison(advisor.advise(first), advisor.advise(second), differences, turns);
    }

    private static List<Difference> in(int mix, List<Difference> differences) {
        return IntStream.range(0, differences.size())
                .filter(index -> (mix & 1 << index) != 0)
                .mapToObj(differences::get)
                .toList();
    }

    /** Whether both get the same verdict; "too early to say" is one. */
    public boolean isSameVerdict() {
        return first.verdict() == second.verdict();
    }

    /** Whether the same thing settled both, such as the same stop or a tie. */
    public boolean isSameGround() {
        return first.decision() == second.decision() && first.deciding() == second.deciding();
    }

    /** How many differences have this bearing. */
    public long count(Bearing bearing) {
        return differences.stream()
                .filter(difference -> difference.bearing() == bearing)
                .count();
    }
}
