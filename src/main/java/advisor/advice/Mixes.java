package advisor.advice;

import advisor.questionnaire.Answers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on the mixes of several companies' answers. In a mix, each difference that a rule looks at is answered as
 * one of the companies does. Two companies have 2,048 of them at most, and three 177,147.
 */
final class Mixes {

    /** How many are tried at most. */
    static final int MOST = 200_000;

    private static final Verdict[] VERDICTS = Verdict.values();
    private static final byte TOO_EARLY = -1;

    private final Advisor advisor;
    private final List<Answers> sides;
    private final List<Split> splits;
    private final int count;
    private final byte[] tried;
    private final List<Turn> turns;

    Mixes(Advisor advisor, List<Answers> sides) {
        this.advisor = advisor;
        this.sides = sides;
        this.splits = Split.between(sides);
        this.count = splits.stream().mapToInt(Split::size).reduce(1, Math::multiplyExact);
        this.tried = new byte[count > MOST ? 0 : count];
        if (areTried()) {
            tryAll(0, 0, sides.get(0));
        }
        this.turns = pairs().flatMap(pair -> turns(pair[0], pair[1]).stream()).toList();
    }

    private void tryAll(int place, int mix, Answers answers) {
        if (place == splits.size()) {
            tried[mix] = written(advisor.verdict(answers.onPath()));
            return;
        }
        Split split = splits.get(place);
        for (int way = 0; way < split.size(); way++) {
            tryAll(place + 1, mix + way * split.stride(), split.put(way, answers));
        }
    }

    private static byte written(@Nullable Verdict verdict) {
        return verdict == null ? TOO_EARLY : (byte) verdict.ordinal();
    }

    private static @Nullable Verdict read(int written) {
        return written == TOO_EARLY ? null : VERDICTS[written];
    }

    /** Each company with each that comes after it. */
    private Stream<int[]> pairs() {
        return IntStream.range(0, sides.size())
                .boxed()
                .flatMap(to -> IntStream.range(0, to).mapToObj(from -> new int[] {from, to}));
    }

    /** Where the companies differ. */
    List<Split> splits() {
        return splits;
    }

    /** How many mixes there are. */
    int count() {
        return count;
    }

    /** Whether all of them are tried. */
    boolean areTried() {
        return tried.length > 0;
    }

    /** How many of the mixes get each verdict, the most frequent first; none if there are too many to try. */
    List<Comparison.Outcome> outcomes() {
        int[] counts = new int[VERDICTS.length + 1];
        for (byte written : tried) {
            counts[written + 1]++;
        }
        return IntStream.range(0, counts.length)
                .filter(index -> counts[index] > 0)
                .mapToObj(index -> new Comparison.Outcome(read(index - 1), counts[index]))
                .sorted(Comparator.comparing(Comparison.Outcome::mixes).reversed())
                .toList();
    }

    /** Every company with every other answer to one difference. */
    List<Difference.Changed> changed(Split split) {
        List<Difference.Changed> changed = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) {
            for (int way = 0; way < split.ways().size(); way++) {
                if (way != split.given().get(side)) {
                    changed.add(changed(split, side, way));
                }
            }
        }
        return changed;
    }

    private Difference.Changed changed(Split split, int side, int way) {
        return new Difference.Changed(
                side,
                split.given().indexOf(way),
                split.put(way, sides.get(side)).onPath(),
                read(verdict(split.with(way, own(side)))));
    }

    /** The mixes of two companies with the fewest of the other's answers that get the other's verdict. */
    List<Turn> turns(int from, int to) {
        if (verdict(own(from)) == verdict(own(to))) {
            return List.of();
        }
        List<Split> differing = splits.stream()
                .filter(split -> split.isRuled()
                        && !split.given().get(from).equals(split.given().get(to)))
                .toList();
        int[] turning = IntStream.range(0, 1 << differing.size())
                .filter(subset -> verdict(mix(subset, differing, from, to)) == verdict(own(to)))
                .toArray();
        int fewest = IntStream.of(turning).map(Integer::bitCount).min().orElseThrow();
        return IntStream.of(turning)
                .filter(subset -> Integer.bitCount(subset) == fewest)
                .mapToObj(subset -> new Turn(from, mix(subset, differing, from, to)))
                .toList();
    }

    private int mix(int subset, List<Split> differing, int from, int to) {
        int mix = own(from);
        for (int left = subset; left != 0; left &= left - 1) {
            Split split = differing.get(Integer.numberOfTrailingZeros(left));
            mix = split.with(split.given().get(to), mix);
        }
        return mix;
    }

    /** The answers of the company that a turn starts from, with what it takes over. */
    Answers answers(Turn turn) {
        Answers answers = sides.get(turn.from);
        for (Split split : splits) {
            answers = turn.takes(split) ? split.put(split.way(turn.mix), answers) : answers;
        }
        return answers.onPath();
    }

    /** Whether a difference matters. */
    Bearing bearing(Split split) {
        if (IntStream.range(0, sides.size()).map(this::own).anyMatch(decides(split))) {
            return Bearing.ALONE;
        }
        if (turns.stream().anyMatch(turn -> turn.takes(split))) {
            return Bearing.TOGETHER;
        }
        if (!areTried() && split.isRuled()) {
            return Bearing.UNTRIED;
        }
        return IntStream.range(0, tried.length).anyMatch(decides(split)) ? Bearing.ELSEWHERE : Bearing.NOWHERE;
    }

    /** Whether a mix gets another verdict with another answer here. */
    private IntPredicate decides(Split split) {
        return mix -> IntStream.range(0, split.size()).anyMatch(way -> verdict(split.with(way, mix)) != verdict(mix));
    }

    private int verdict(int mix) {
        return areTried() ? tried[mix] : written(advisor.verdict(answers(mix)));
    }

    private Answers answers(int mix) {
        Answers answers = sides.get(0);
        for (Split split : splits) {
            answers = split.put(split.way(mix), answers);
        }
        return answers.onPath();
    }

    /** The mix that is a company's own answers. */
    private int own(int side) {
        return splits.stream()
                .mapToInt(split -> split.given().get(side) * split.stride())
                .sum();
    }

    /**
     * A mix of two companies' answers that gets the verdict of one with the fewest of its answers.
     *
     * @param from the other one
     */
    record Turn(int from, int mix) {

        /** Whether the other one takes over an answer here. */
        boolean takes(Split split) {
            return split.isRuled() && split.way(mix) != split.given().get(from);
        }
    }
}
