package advisor.advice;

import advisor.questionnaire.Answer;
import advisor.questionnaire.Answers;
import java.util.Comparator;
import java.util.List;

/** Finds the single changes that come nearest to another verdict, where none reaches one. */
public final class NearMisses {

    private static final int MOST = 3;

    private final Advisor advisor;
    private final Alternatives alternatives;
    private final Changes changes;

    /** The near misses of this advisor's verdicts. */
    public NearMisses(Advisor advisor, Alternatives alternatives, Changes changes) {
        this.advisor = advisor;
        this.alternatives = alternatives;
        this.changes = changes;
    }

    /**
     * At most three, the nearest first, one a question; none where a change reaches another verdict, where nothing was
     * weighed, or where no change brings the sides closer together.
     */
    public List<NearMiss> near(Answers answers) {
        Advice advice = advisor.advise(answers);
        boolean weighed = advice.decision() == Decision.OUTWEIGHED || advice.decision() == Decision.SEQUENCED;
        if (!weighed || !changes.changes(answers).isEmpty()) {
            return List.of();
        }
        Scorecard card = advice.card();
        int margin = Math.abs(card.consultant() - card.officer());
        return alternatives.questions().stream()
                .flatMap(question -> alternatives.of(question, answers).stream()
                        .filter(answer -> !Past.isOver(answer, answers))
                        .map(answer -> miss(answer, answers))
                        .min(Comparator.comparing(NearMiss::margin))
                        .stream())
                .filter(miss -> miss.margin() < margin)
                .sorted(Comparator.comparing(NearMiss::margin))
                .limit(MOST)
                .toList();
    }

    private NearMiss miss(Answer<?> answer, Answers answers) {
        Scorecard card = advisor.weigh(answer.in(answers).onPath());
        return new NearMiss(answer, card.consultant(), card.officer());
    }
}
