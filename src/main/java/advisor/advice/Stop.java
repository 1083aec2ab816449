package advisor.advice;

import static advisor.questionnaire.Questionnaire.EVIDENCE;
import static advisor.questionnaire.Questionnaire.TIMELINE;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Timeline;
import advisor.questionnaire.YesOrNo;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What decides before anything is weighed. The first one that applies wins. */
public enum Stop implements Rule {
    /** AI has not been shown to solve a real problem (FAQ, "When should a startup NOT hire either role?"). */
    NO_EVIDENCE(Verdict.NEITHER, answers -> answers.is(EVIDENCE, YesOrNo.NO), EVIDENCE),

    /** Too short for an officer to become accountable ("When a Consultant Is the Right (and Cheaper) Choice"). */
    SHORT_TIMELINE(Verdict.CONSULTANT, answers -> answers.is(TIMELINE, Timeline.WEEKS), TIMELINE);

    private static final Stop[] ALL = values();

    private final Verdict favours;
    private final List<Question<?>> questions;
    private final Predicate<Answers> applies;

    Stop(Verdict favours, Predicate<Answers> applies, Question<?>... questions) {
        this.favours = favours;
        this.questions = List.of(questions);
        this.applies = applies;
    }

    /** The stop that decides on these answers; null if none does. */
    static @Nullable Stop first(Answers answers) {
        for (Stop stop : ALL) {
            if (stop.applies(answers)) {
                return stop;
            }
        }
        return null;
    }

    /** Whether the answers call for this stop. */
    public boolean applies(Answers answers) {
        return applies.test(answers);
    }

    @Override
    public List<Question<?>> questions() {
        return questions;
    }

    @Override
    public Verdict favours() {
        return favours;
    }
}
