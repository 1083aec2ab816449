package advisor.advice;

import static advisor.questionnaire.Questionnaire.OWNERSHIP;
import static advisor.questionnaire.Questionnaire.PROBLEM;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Ownership;
import advisor.questionnaire.Problem;
import java.util.List;
import java.util.Objects;

/** Finds where a company stands among companies like it: what is needed, and who owns it, with all else equal. */
public final class Standpoints {

    private static final List<Problem> ROWS = List.of(Problem.values());
    private static final List<Ownership> COLUMNS = List.of(Ownership.values());

    private final Advisor advisor;

    /** The standpoints under this advisor. */
    public Standpoints(Advisor advisor) {
        this.advisor = advisor;
    }

    /** A row for each problem, in it a cell for each ownership; answers that are not asked there are left out. */
    public List<List<Cell>> around(Answers answers) {
        return ROWS.stream()
                .map(problem -> COLUMNS.stream()
                        .map(ownership -> cell(problem, ownership, answers))
                        .toList())
                .toList();
    }

    private Cell cell(Problem problem, Ownership ownership, Answers answers) {
        Answers there =
                answers.with(PROBLEM, problem).with(OWNERSHIP, ownership).onPath();
        boolean here = answers.is(PROBLEM, problem) && answers.is(OWNERSHIP, ownership);
        return new Cell(problem, ownership, there, Objects.requireNonNull(advisor.verdict(there)), here);
    }

    /**
     * A company with these two answers, and all others kept.
     *
     * @param answers all answers
     * @param verdict the verdict on them; both answers meet a criterion, so that there is one
     * @param here whether this is the company itself
     */
    public record Cell(Problem problem, Ownership ownership, Answers answers, Verdict verdict, boolean here) {}
}
