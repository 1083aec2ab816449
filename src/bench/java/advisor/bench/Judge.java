package advisor.bench;

import advisor.questionnaire.Answers;

/** A way to evaluate the rules. */
@FunctionalInterface
interface Judge {

    /** What it makes of a company. */
    Judgement judge(Answers answers);
}
