package advisor.advice;

import static advisor.questionnaire.Questionnaire.BUILDERS;
import static advisor.questionnaire.Questionnaire.ENGINEERING_LEAD;
import static advisor.questionnaire.Questionnaire.HEADCOUNT;
import static advisor.questionnaire.Questionnaire.SENSITIVE;

import advisor.article.Thresholds;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Builders;
import advisor.questionnaire.Identified;
import advisor.questionnaire.YesOrNo;
import org.jspecify.annotations.Nullable;

/** What the advice adds beside its verdict. */
public enum Mention implements Identified {
    /** A seat, in a company above the size at which the article speaks of a fraction of one. */
    FULL_TIME_OFFICER {
        @Override
        boolean applies(@Nullable Verdict verdict, Decision decision, Answers answers, Thresholds thresholds) {
            return (verdict == Verdict.OFFICER || verdict == Verdict.CONSULTANT_THEN_OFFICER)
                    && answers.isAbove(HEADCOUNT, thresholds.fullTimeHeadcount().value());
        }
    },
    /** Nobody leads engineering as a whole: a gap that an AI officer does not fill. */
    FRACTIONAL_CTO {
        @Override
        boolean applies(@Nullable Verdict verdict, Decision decision, Answers answers, Thresholds thresholds) {
            return verdict != null && answers.is(ENGINEERING_LEAD, YesOrNo.NO);
        }
    },
    /** Nobody will build it: neither role writes the product, so somebody has to be paid for that, too. */
    BUILDER_NEEDED {
        @Override
        boolean applies(@Nullable Verdict verdict, Decision decision, Answers answers, Thresholds thresholds) {
            return verdict != null && answers.is(BUILDERS, Builders.NOBODY);
        }
    },
    /** Rules for such data come before anything goes live ("What Teams Get Wrong ..."). */
    SENSITIVE_DATA {
        @Override
        boolean applies(@Nullable Verdict verdict, Decision decision, Answers answers, Thresholds thresholds) {
            return verdict != null && answers.is(SENSITIVE, YesOrNo.YES);
        }
    },
    /** Neither, because nothing shows yet that AI is worth it. */
    EXPERIMENT_FIRST {
        @Override
        boolean applies(@Nullable Verdict verdict, Decision decision, Answers answers, Thresholds thresholds) {
            return verdict == Verdict.NEITHER && decision == Decision.STOPPED;
        }
    },
    /** Neither, because people inside hold the function already. */
    ALREADY_COVERED {
        @Override
        boolean applies(@Nullable Verdict verdict, Decision decision, Answers answers, Thresholds thresholds) {
            return decision == Decision.COVERED;
        }
    };

    /** Whether the advice adds this. */
    abstract boolean applies(@Nullable Verdict verdict, Decision decision, Answers answers, Thresholds thresholds);
}
