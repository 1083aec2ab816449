package advisor.advice;

import advisor.questionnaire.Identified;
import advisor.questionnaire.Question;

/** Anything that can be a reason: a stop, a criterion, a condition for being covered, or the order of two steps. */
public sealed interface Rule extends Identified permits Stop, Cover, Criterion, Order {

    /** The question whose answer the rule rests on. */
    Question<?> question();

    /** The verdict that the rule speaks for. */
    Verdict favours();
}
