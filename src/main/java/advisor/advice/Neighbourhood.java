package advisor.advice;

import advisor.questionnaire.Answer;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The ways to answer at one place, those that leave questions open included, and the moves from each to the others. */
final class Neighbourhood {

    private final List<Question<?>> questions;
    private final List<Answers> ways;
    private final Likeness likeness;
    private final Move[][] moves;

    /**
     * The neighbourhood at one place.
     *
     * @param stride how far the index of a combination moves from one kind of way to the next
     */
    Neighbourhood(
            List<Question<?>> questions, List<Answers> ways, Likeness likeness, Alternatives alternatives, int stride) {
        this.questions = questions;
        this.ways = ways;
        this.likeness = likeness;
        this.moves = IntStream.range(0, ways.size())
                .mapToObj(from -> IntStream.range(0, ways.size())
                        .mapToObj(to -> move(from, to, alternatives, stride))
                        .flatMap(Optional::stream)
                        .toArray(Move[]::new))
                .toArray(Move[][]::new);
    }

    /** A way that no rule tells from where it starts leads nowhere. */
    private Optional<Move> move(int from, int to, Alternatives alternatives, int stride) {
        int distance = (likeness.kind(to) - likeness.kind(from)) * stride;
        return distance == 0
                ? Optional.empty()
                : changes(ways.get(from), ways.get(to), alternatives)
                        .map(changes -> new Move(distance, changes, steps(changes, ways.get(from), alternatives)));
    }

    /** What changes from one way to another; empty if that cannot happen. Nobody goes back to not knowing. */
    private Optional<List<Answer<?>>> changes(Answers from, Answers to, Alternatives alternatives) {
        List<Answer<?>> changes = new ArrayList<>();
        for (Question<?> question : questions) {
            if (to.isOpen(question) && question.isAsked(to) && !from.isOpen(question)) {
                return Optional.empty();
            }
            if (!to.isOpen(question) && !to.taking(question, from).equals(to)) {
                changes.add(alternatives.of(question).get(alternatives.indexOf(question, to)));
            }
        }
        boolean over = changes.stream().anyMatch(answer -> Past.isOver(answer, from));
        return over ? Optional.empty() : Optional.of(changes);
    }

    private static int steps(List<Answer<?>> changes, Answers from, Alternatives alternatives) {
        return changes.stream()
                .mapToInt(answer -> Changes.steps(
                        answer.question(),
                        alternatives.indexOf(answer.question(), from),
                        alternatives.of(answer.question()).indexOf(answer)))
                .sum();
    }

    /** Which way answers go here, if they are typical. */
    int way(Answers answers) {
        Answers here = Answers.none();
        for (Question<?> question : questions) {
            here = answers.isOpen(question) ? here : here.taking(question, answers);
        }
        return ways.indexOf(here);
    }

    /** Which kind a way is. */
    int kind(int way) {
        return likeness.kind(way);
    }

    /** The moves from a way. */
    Move[] moves(int way) {
        return moves[way];
    }
}
