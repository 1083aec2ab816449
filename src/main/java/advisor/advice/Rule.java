package advisor.advice;

import advisor.questionnaire.Identified;
import advisor.questionnaire.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Anything that can be a reason: a stop, a criterion, a condition for being covered, or the order of two steps. */
public sealed interface Rule extends Identified permits Stop, Cover, Criterion, Order {

    /** Every rule: stops, covers, criteria, orders. */
    static Stream<Rule> all() {
        return Stream.<Rule[]>of(Stop.values(), Cover.values(), Criterion.values(), Order.values())
                .flatMap(Stream::of);
    }

    /** The questions that a rule looks at: no other one can change a verdict. */
    static Set<Question<?>> allQuestions() {
        return all().flatMap(rule -> rule.questions().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The questions whose answers the rule rests on, the main one first. */
    List<Question<?>> questions();

    /** The verdict that the rule speaks for. */
    Verdict favours();
}
