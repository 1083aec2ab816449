package advisor.advice;

import advisor.questionnaire.Identified;
import advisor.questionnaire.Question;
import java.util.List;

/** Anything that can be a reason: a stop, a criterion, a condition for being covered, or the order of two steps. */
public sealed interface Rule extends Identified permits Stop, Cover, Criterion, Order {

    /** The questions whose answers the rule rests on, the main one first. */
    List<Question<?>> questions();

    /** The verdict that the rule speaks for. */
    Verdict favours();
}
