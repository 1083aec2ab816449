package advisor.advice;

import advisor.advice.Outcomes.Place;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every way to answer what some answers leave open, and the verdict on each. */
final class Completions {

    private final Outcomes outcomes;
    private final List<Place> places;
    private final List<int[]> left;

    /** The completions made of these ways at each place. */
    Completions(Outcomes outcomes, List<Place> places, List<int[]> left) {
        this.outcomes = outcomes;
        this.places = places;
        this.left = left;
    }

    /** How many there are. */
    int count() {
        return left.stream().mapToInt(ways -> ways.length).reduce(1, Math::multiplyExact);
    }

    /** Whether all of them get this verdict. */
    boolean areAll(Verdict verdict) {
        return all(index -> outcomes.verdict(index) == verdict);
    }

    /** How many of them get each verdict, in all and by each way at each place. */
    Tally tally() {
        int[][][] counts = new int[places.size()][][];
        for (int place = 0; place < counts.length; place++) {
            counts[place] = new int[left.get(place).length][Verdict.values().length];
        }
        return new Tally(tally(0, 0, counts), counts);
    }

    private int[] tally(int place, int index, int[][][] counts) {
        int[] sum = new int[Verdict.values().length];
        int[] ways = left.get(place);
        int stride = places.get(place).stride();
        for (int way = 0; way < ways.length; way++) {
            int reached = index + ways[way] * stride;
            if (place == counts.length - 1) {
                sum[outcomes.verdict(reached).ordinal()]++;
                counts[place][way][outcomes.verdict(reached).ordinal()]++;
            } else {
                int[] beyond = tally(place + 1, reached, counts);
                Tally.add(beyond, counts[place][way]);
                Tally.add(beyond, sum);
            }
        }
        return sum;
    }

    /**
     * Whether two of them that differ in this question alone, and in questions that only one of them is asked, get
     * different verdicts.
     */
    boolean dependOn(Question<?> question) {
        int at = place(question);
        Place place = places.get(at);
        int[] ways = left.get(at);
        for (int one : ways) {
            for (int other : ways) {
                if (one < other && place.differOnlyIn(question, one, other) && dependOn(at, one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean dependOn(int at, int one, int other) {
        int distance = (other - one) * places.get(at).stride();
        return !with(at, one).all(index -> outcomes.verdict(index) == outcomes.verdict(index + distance));
    }

    /**
     * How well an answer to this question foretells the verdict: the share of completions that get the most frequent
     * verdict of those that the same answer leaves; 1 if each answer leaves one verdict.
     */
    double told(Question<?> question, Tally tally) {
        int place = place(question);
        int most = 0;
        int all = 0;
        for (Object answer : known(place, question)) {
            int[] counts = new int[Verdict.values().length];
            for (int way = 0; way < left.get(place).length; way++) {
                Object other = way(place, way).get(question);
                if (other == null || other.equals(answer)) {
                    Tally.add(tally.by(place, way), counts);
                }
            }
            most += Arrays.stream(counts).max().orElse(0);
            all += Arrays.stream(counts).sum();
        }
        return (double) most / all;
    }

    private Set<Object> known(int place, Question<?> question) {
        return IntStream.range(0, left.get(place).length)
                .<Object>mapToObj(way -> way(place, way).get(question))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Answers way(int place, int way) {
        return places.get(place).ways().get(left.get(place)[way]);
    }

    private Completions with(int place, int... ways) {
        List<int[]> fewer = new ArrayList<>(left);
        fewer.set(place, ways);
        return new Completions(outcomes, places, fewer);
    }

    private int place(Question<?> question) {
        return IntStream.range(0, places.size())
                .filter(place -> places.get(place).questions().contains(question))
                .findFirst()
                .orElseThrow();
    }

    /** Whether all of their indexes pass; stops at the first that does not. */
    private boolean all(IntPredicate test) {
        return all(places.size() - 1, 0, test);
    }

    private boolean all(int last, int index, IntPredicate test) {
        if (last < 0) {
            return test.test(index);
        }
        int stride = places.get(last).stride();
        for (int way : left.get(last)) {
            if (!all(last - 1, index + way * stride, test)) {
                return false;
            }
        }
        return true;
    }
}
