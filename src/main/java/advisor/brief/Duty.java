package advisor.brief;

import static advisor.questionnaire.Questionnaire.GOVERNANCE;
import static advisor.questionnaire.Questionnaire.MONTHLY_AI_SPEND;
import static advisor.questionnaire.Questionnaire.PRACTICES;

import advisor.questionnaire.Governance;
import advisor.questionnaire.Practice;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has to be run every week on a live AI system ("What Real Technical Ownership Looks Like in the Officer Role"). */
public enum Duty implements Item {
    EVALS(Practice.EVALS),
    TRACING(Practice.TRACING),
    RETRIEVAL(Practice.RETRIEVAL),
    GUARDRAILS(Practice.GUARDRAILS),
    TOOL_TESTS(Practice.TOOL_TESTS),
    HUMAN_REVIEW(Practice.HUMAN_REVIEW),
    /** The one that is asked about as governance of the spend. */
    SPEND(null);

    /** Who runs it. */
    enum State {
        /** Somebody. */
        HELD,
        /** Nobody, or nobody fully. */
        OPEN,
        /** It is not known. */
        UNKNOWN,
        /** Nothing to run yet. */
        AHEAD
    }

    private final @Nullable Practice practice;

    Duty(@Nullable Practice practice) {
        this.practice = practice;
    }

    /** Who runs it in this company. */
    State state(Company company) {
        return practice == null ? spend(company) : practice(company, practice);
    }

    private static State practice(Company company, Practice practice) {
        if (company.isBeforeLive()) {
            return State.AHEAD;
        }
        Set<Practice> run = company.answers().get(PRACTICES);
        return run == null ? State.UNKNOWN : run.contains(practice) ? State.HELD : State.OPEN;
    }

    private static State spend(Company company) {
        if (company.is(MONTHLY_AI_SPEND, 0)) {
            return State.AHEAD;
        }
        if (company.isOpen(GOVERNANCE)) {
            return State.UNKNOWN;
        }
        return company.is(GOVERNANCE, Governance.YES) ? State.HELD : State.OPEN;
    }

    /** Whether nobody is known to run it. */
    boolean isMissing(Company company) {
        return state(company) != State.HELD;
    }

    @Override
    public boolean applies(Company company) {
        return true;
    }
}
