package advisor.advice;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at every combination around one, from near to far, until every verdict is found. */
final class Search {

    /** How many answers may be different. */
    static final int MOST = 3;

    private final Outcomes outcomes;
    private final Move[][] moves;
    private final Move[] path = new Move[MOST];
    private final @Nullable Found[] found = new Found[Verdict.values().length];
    private int changes;

    /**
     * Searches at once.
     *
     * @param start the index of the combination to start from
     * @param moves the moves from there, by place
     */
    Search(Outcomes outcomes, int start, Move[][] moves) {
        this.outcomes = outcomes;
        this.moves = moves;
        for (changes = 0; changes <= MOST && isMissing(); changes++) {
            search(0, start, changes, 0, 0);
        }
    }

    private boolean isMissing() {
        return Arrays.asList(found).contains(null);
    }

    /** Makes exactly so many changes more, at this place and those after it. */
    private void search(int place, int index, int left, int depth, int steps) {
        if (left == 0) {
            look(index, depth, steps);
            return;
        }
        for (int next = place; next < moves.length; next++) {
            for (Move move : moves[next]) {
                if (move.changes() <= left) {
                    path[depth] = move;
                    search(next + 1, index + move.distance(), left - move.changes(), depth + 1, steps + move.steps());
                }
            }
        }
    }

    /** Of ways with equally many changes, the one with the fewest steps is kept. */
    private void look(int index, int depth, int steps) {
        Verdict verdict = outcomes.verdictSoFar(index);
        Found before = verdict == null ? null : found[verdict.ordinal()];
        if (verdict != null && (before == null || (before.changes() == changes && before.steps() > steps))) {
            found[verdict.ordinal()] = new Found(changes, steps, List.of(Arrays.copyOf(path, depth)));
        }
    }

    /** The moves to a verdict, none if it is where the search started; null if they would be too many. */
    @Nullable
    List<Move> to(Verdict verdict) {
        Found there = found[verdict.ordinal()];
        return there == null ? null : there.moves();
    }

    private record Found(int changes, int steps, List<Move> moves) {}
}
