package advisor.bench;

import advisor.questionnaire.AiRole;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Governance;
import advisor.questionnaire.Ownership;
import advisor.questionnaire.Practice;
import advisor.questionnaire.Problem;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.Stage;
import advisor.questionnaire.Timeline;
import advisor.questionnaire.YesOrNo;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A company as a bean, the way an engine wants its facts; null is open.
 *
 * @param answers what the company answered
 */
public record Company(Answers answers) {

    /** Whether there is evidence. */
    public @Nullable YesOrNo getEvidence() {
        return answers.get(Questionnaire.EVIDENCE);
    }

    /** How bounded the need is. */
    public @Nullable Problem getProblem() {
        return answers.get(Questionnaire.PROBLEM);
    }

    /** Who owns the outcome. */
    public @Nullable Ownership getOwnership() {
        return answers.get(Questionnaire.OWNERSHIP);
    }

    /** How long help is needed. */
    public @Nullable Timeline getTimeline() {
        return answers.get(Questionnaire.TIMELINE);
    }

    /** How far the work is. */
    public @Nullable Stage getStage() {
        return answers.get(Questionnaire.STAGE);
    }

    /** What AI is for. */
    public @Nullable AiRole getAiRole() {
        return answers.get(Questionnaire.AI_ROLE);
    }

    /** Whether somebody has run LLM systems. */
    public @Nullable YesOrNo getExperience() {
        return answers.get(Questionnaire.EXPERIENCE);
    }

    /** Whether a strategy was shelved. */
    public @Nullable YesOrNo getShelvedStrategy() {
        return answers.get(Questionnaire.SHELVED_STRATEGY);
    }

    /** Whether engineers must be hired. */
    public @Nullable YesOrNo getHiring() {
        return answers.get(Questionnaire.HIRING);
    }

    /** What somebody runs today. */
    public @Nullable Set<Practice> getPractices() {
        return answers.get(Questionnaire.PRACTICES);
    }

    /** The AI bill in dollars a month. */
    public @Nullable Integer getMonthlyAiSpend() {
        return answers.get(Questionnaire.MONTHLY_AI_SPEND);
    }

    /** Whether the bill is governed. */
    public @Nullable Governance getGovernance() {
        return answers.get(Questionnaire.GOVERNANCE);
    }
}
