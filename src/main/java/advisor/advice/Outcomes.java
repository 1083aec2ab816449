package advisor.advice;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on every way to answer all questions, as far as the rules can tell answers apart: tried once, and looked
 * up from then on. A question and those that are asked because of its answer make one place; the ways to answer at one
 * place do not depend on the others, so that a combination is one way at each place.
 */
public final class Outcomes {

    private static final Verdict[] VERDICTS = Verdict.values();
    private static final byte TOO_EARLY = -1;

    private final Alternatives alternatives;
    private final List<Place> places = new ArrayList<>();
    private final byte[] verdicts;

    /** Tries every combination. */
    public Outcomes(Advisor advisor, Alternatives alternatives) {
        this(advisor, alternatives, new Places(alternatives));
    }

    private Outcomes(Advisor advisor, Alternatives alternatives, Places places) {
        this(advisor, alternatives, places, places.ways());
    }

    /** Tries every combination of these ways to answer at each place. */
    Outcomes(Advisor advisor, Alternatives alternatives, Places all, List<List<Answers>> ways) {
        this.alternatives = alternatives;
        int stride = 1;
        for (List<Question<?>> questions : all.questions()) {
            Place place = new Place(questions, ways.get(places.size()), stride);
            places.add(place);
            stride *= place.ways().size();
        }
        this.verdicts = new byte[stride];
        each((index, answers) -> verdicts[index] = written(advisor.verdict(answers)));
    }

    private static byte written(@Nullable Verdict verdict) {
        return verdict == null ? TOO_EARLY : (byte) verdict.ordinal();
    }

    /** How many combinations there are. */
    public int size() {
        return verdicts.length;
    }

    /** The verdict on the combination with this index, which leaves nothing open. */
    public Verdict verdict(int index) {
        return VERDICTS[verdicts[index]];
    }

    /** The same for one that may leave something open; null while it is too early for a verdict. */
    @Nullable
    Verdict verdictSoFar(int index) {
        return verdicts[index] == TOO_EARLY ? null : verdict(index);
    }

    /** The distance between the indexes of two combinations that differ by one way at this place. */
    int stride(int place) {
        return places.get(place).stride();
    }

    /** Visits every combination. */
    public void each(Visitor visitor) {
        each(places.size() - 1, 0, Answers.none(), visitor);
    }

    private void each(int last, int index, Answers answers, Visitor visitor) {
        if (last < 0) {
            visitor.visit(index, answers);
            return;
        }
        Place place = places.get(last);
        for (int way = 0; way < place.ways().size(); way++) {
            each(last - 1, index + way * place.stride(), place.put(way, answers), visitor);
        }
    }

    /** The part of the combinations that these answers leave. */
    Completions completing(Answers answers) {
        Answers typical = alternatives.typical(answers);
        List<int[]> left = places.stream()
                .map(place -> IntStream.range(0, place.ways().size())
                        .filter(way -> place.agrees(way, typical))
                        .toArray())
                .toList();
        return new Completions(this, places, left);
    }

    /** Looks at one combination. */
    @FunctionalInterface
    public interface Visitor {

        /** Called with the index of the combination, and with the answers that it stands for. */
        void visit(int index, Answers answers);
    }

    /**
     * Questions that depend on one another, and every way to answer them.
     *
     * @param questions the questions, the one that the others depend on first
     * @param ways every way to answer them
     * @param stride the distance between the indexes of two combinations that differ by one way here
     */
    record Place(List<Question<?>> questions, List<Answers> ways, int stride) {

        Answers put(int way, Answers answers) {
            Answers put = answers;
            for (Question<?> question : questions) {
                put = put.taking(question, ways.get(way));
            }
            return put;
        }

        /** Whether a way is one to complete these answers. */
        boolean agrees(int way, Answers answers) {
            return questions.stream().noneMatch(question -> differ(question, ways.get(way), answers));
        }

        /** Whether two ways differ in this question, and in no other that both answer. */
        boolean differOnlyIn(Question<?> question, int one, int other) {
            return questions.stream()
                    .allMatch(each -> differ(each, ways.get(one), ways.get(other)) == (each == question));
        }

        private static boolean differ(Question<?> question, Answers one, Answers other) {
            Object answer = one.get(question);
            return answer != null && !other.isOpen(question) && !answer.equals(other.get(question));
        }
    }
}
