package advisor.advice;

import advisor.questionnaire.Answer;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shortest way to every other verdict, of one, two or three changed answers, by looking up every combination
 * around. What cannot happen any more is no way: the past undone, or a stop that has been passed.
 */
public final class Ways {

    private final Alternatives alternatives;
    private final Outcomes outcomes;
    private final List<Neighbourhood> places = new ArrayList<>();

    /** The ways from this advisor's verdicts. Tries every combination once, as far as the rules tell them apart. */
    public Ways(Advisor advisor, Alternatives alternatives) {
        this.alternatives = alternatives;
        Places all = new Places(alternatives);
        List<List<Question<?>>> questions = all.questions();
        List<List<Answers>> ways = all.waysSoFar();
        List<Likeness> kinds = IntStream.range(0, ways.size())
                .mapToObj(place -> new Likeness(advisor, questions.get(place), ways.get(place), ways))
                .toList();
        this.outcomes = new Outcomes(
                advisor,
                alternatives,
                all,
                kinds.stream().map(Likeness::typical).toList());
        for (int place = 0; place < ways.size(); place++) {
            places.add(new Neighbourhood(
                    questions.get(place), ways.get(place), kinds.get(place), alternatives, outcomes.stride(place)));
        }
    }

    /** A shortest way to each other verdict, from the smallest commitment up; none while it is too early for a verdict. */
    public List<Way> ways(Answers answers) {
        int[] here = here(answers);
        int start = index(here);
        if (outcomes.verdictSoFar(start) == null) {
            return List.of();
        }
        Move[][] moves = IntStream.range(0, here.length)
                .mapToObj(place -> places.get(place).moves(here[place]))
                .toArray(Move[][]::new);
        Search search = new Search(outcomes, start, moves);
        return Stream.of(Verdict.values())
                .flatMap(verdict -> way(verdict, search.to(verdict), answers).stream())
                .toList();
    }

    /** The verdict on these answers; null while it is too early for one. */
    @Nullable
    Verdict verdict(Answers answers) {
        return outcomes.verdictSoFar(index(here(answers)));
    }

    /** Which way these answers go at each place. */
    private int[] here(Answers answers) {
        Answers typical = alternatives.typical(answers);
        return places.stream().mapToInt(place -> place.way(typical)).toArray();
    }

    private int index(int[] ways) {
        int index = 0;
        for (int place = 0; place < ways.length; place++) {
            index += places.get(place).kind(ways[place]) * outcomes.stride(place);
        }
        return index;
    }

    private Optional<Way> way(Verdict verdict, @Nullable List<Move> found, Answers answers) {
        if (found == null || found.isEmpty()) {
            return Optional.empty();
        }
        List<Answer<?>> changes = found.stream()
                .flatMap(move -> move.answers().stream())
                .<Answer<?>>map(answer -> alternatives.keeping(answer, answers))
                .toList();
        Answers changed = answers;
        for (Answer<?> change : changes) {
            changed = change.in(changed);
        }
        return Optional.of(new Way(verdict, changes, changed.onPath()));
    }
}
