package advisor.precedent;

import advisor.advice.Advisor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How often the rules agree with what others described. The precedents were picked, so this is no statistic. */
public final class TrackRecord {

    private final List<Trial> trials;

    /**
     * Tries the rules on every precedent.
     *
     * @throws IllegalArgumentException if there is no precedent, or an id stands twice
     */
    public TrackRecord(Advisor advisor, List<Precedent> precedents) {
        requireUnique(precedents);
        this.trials = precedents.stream()
                .map(precedent ->
                        new Trial(precedent, advisor.advise(precedent.answers()).verdict()))
                .toList();
    }

    private static void requireUnique(List<Precedent> precedents) {
        if (precedents.isEmpty()) {
            throw new IllegalArgumentException("there must be a precedent");
        }
        Set<String> seen = new HashSet<>();
        for (Precedent precedent : precedents) {
            if (!seen.add(precedent.id())) {
                throw new IllegalArgumentException("'" + precedent.id() + "' stands twice");
            }
        }
    }

    /** Every trial, in the order of the precedents. */
    public List<Trial> trials() {
        return trials;
    }

    /** How many verdicts the article's reasoning supports. */
    public long supported() {
        return trials.stream().filter(Trial::isSupported).count();
    }

    /** How many verdicts agree with what happened like this. */
    public long count(Fit fit) {
        return trials.stream().filter(trial -> trial.fit() == fit).count();
    }
}
