package advisor.advice;

import advisor.questionnaire.Answer;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<List<Question<?>>> questions = alternatives.places();
        List<List<Answers>> ways =
                questions.stream().map(alternatives::waysSoFar).toList();
        List<Likeness> kinds = questions.stream()
                .map(place -> new Likeness(advisor, place, ways.get(questions.indexOf(place)), ways))
                .toList();
        this.outcomes = new Outcomes(
                advisor, alternatives, kinds.stream().map(Likeness::typical).toList());
        for (int place = 0; place < ways.size(); place++) {
            places.add(new Neighbourhood(
                    questions.get(place), ways.get(place), kinds.get(place), alternatives, outcomes.stride(place)));
        }
    }

    /** A shortest way to each other verdict, from the smallest commitment up; none while it is too early for a verdict. */
    public List<Way> ways(Answers answers) {
        Answers typical = alternatives.typical(answers);
        int start = index(typical);
        if (outcomes.verdictSoFar(start) == null) {
            return List.of();
        }
        Move[][] moves =
                places.stream().map(place -> place.moves(place.way(typical))).toArray(Move[][]::new);
        Search search = new Search(outcomes, start, moves);
        return Stream.of(Verdict.values())
                .flatMap(verdict -> way(verdict, search.to(verdict), answers).stream())
                .toList();
    }

    /** The verdict on these answers; null while it is too early for one. */
    @Nullable
    Verdict verdict(Answers answers) {
        return outcomes.verdictSoFar(index(alternatives.typical(answers)));
    }

    private int index(Answers typical) {
        int index = 0;
        for (int place = 0; place < places.size(); place++) {
            Neighbourhood here = places.get(place);
            index += here.kind(here.way(typical)) * outcomes.stride(place);
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
