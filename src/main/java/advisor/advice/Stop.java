package advisor.advice;

import static advisor.questionnaire.Questionnaire.EVIDENCE;
import static advisor.questionnaire.Questionnaire.TIMELINE;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Timeline;
import advisor.questionnaire.YesOrNo;
import java.util.function.Predicate;

/** What decides before anything is weighed. The first one that applies wins. */
public enum Stop implements Rule {
    /** AI has not been shown to solve a real problem (FAQ, "When should a startup NOT hire either role?"). */
    NO_EVIDENCE(Verdict.NEITHER, EVIDENCE, answers -> answers.is(EVIDENCE, YesOrNo.NO)),

    /** Too short for an officer to become accountable ("When a Consultant Is the Right (and Cheaper) Choice"). */
    SHORT_TIMELINE(Verdict.CONSULTANT, TIMELINE, answers -> answers.is(TIMELINE, Timeline.WEEKS));

    private final Verdict favours;
    private final Question<?> question;
    private final Predicate<Answers> applies;

    Stop(Verdict favours, Question<?> question, Predicate<Answers> applies) {
        this.favours = favours;
        this.question = question;
        this.applies = applies;
    }

    /** Whether the answers call for this stop. */
    public boolean applies(Answers answers) {
        return applies.test(answers);
    }

    @Override
    public Question<?> question() {
        return question;
    }

    @Override
    public Verdict favours() {
        return favours;
    }
}
