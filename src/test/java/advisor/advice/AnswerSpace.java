package advisor.advice;

import advisor.questionnaire.Addresses;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Every way to answer the questionnaire, as far as the rules can tell two ways apart: numbers stand just either side of
 * the thresholds, practices are those that a criterion looks at. Questions that depend on one another share an axis, so
 * that every combination is on the path.
 */
final class AnswerSpace {

    static final Axis EVIDENCE = new Axis("", "evidence=yes", "evidence=no");

    static final Axis PROBLEM =
            new Axis("", "problem=question", "problem=evaluation", "problem=function", "problem=undefined");

    static final Axis OWNERSHIP = new Axis(
            "",
            "engineering-lead=yes",
            "engineering-lead=no",
            "ownership=owner",
            "ownership=stretched",
            "ownership=stretched&engineering-lead=yes",
            "ownership=stretched&engineering-lead=no",
            "ownership=nobody",
            "ownership=nobody&engineering-lead=yes",
            "ownership=nobody&engineering-lead=no");

    static final Axis TIMELINE = new Axis(
            "", "timeline=under-4-weeks", "timeline=1-to-3-months", "timeline=3-to-12-months", "timeline=ongoing");

    static final Axis STAGE = new Axis(
            "",
            "stage=nothing-built",
            "stage=designing",
            "stage=building",
            "stage=live",
            "stage=live&practices=none",
            "stage=live&practices=evals",
            "stage=live&practices=guardrails",
            "stage=live&practices=evals,guardrails");

    static final Axis AI_ROLE = new Axis("", "ai-role=core", "ai-role=planned", "ai-role=side");

    static final Axis EXPERIENCE = new Axis("", "experience=yes", "experience=no");

    static final Axis SHELVED_STRATEGY = new Axis("", "shelved-strategy=yes", "shelved-strategy=no");

    static final Axis HIRING = new Axis("", "hiring=yes", "hiring=no");

    static final Axis HEADCOUNT = new Axis("", "headcount=200", "headcount=201");

    static final Axis SPEND = new Axis(
            "",
            "governance=yes",
            "governance=partly",
            "governance=no",
            "monthly-ai-spend=0",
            "monthly-ai-spend=5000",
            "monthly-ai-spend=5000&governance=yes",
            "monthly-ai-spend=5000&governance=partly",
            "monthly-ai-spend=5000&governance=no",
            "monthly-ai-spend=5001",
            "monthly-ai-spend=5001&governance=yes",
            "monthly-ai-spend=5001&governance=partly",
            "monthly-ai-spend=5001&governance=no");

    private static final List<Axis> AXES = List.of(
            EVIDENCE,
            PROBLEM,
            OWNERSHIP,
            TIMELINE,
            STAGE,
            AI_ROLE,
            EXPERIENCE,
            SHELVED_STRATEGY,
            HIRING,
            HEADCOUNT,
            SPEND);

    private AnswerSpace() {}

    /** How many combinations there are. */
    static int size() {
        return stride(AXES.size());
    }

    /** The distance between two combinations that differ by one step on this axis. */
    static int stride(Axis axis) {
        return stride(AXES.indexOf(axis));
    }

    private static int stride(int place) {
        return AXES.subList(0, place).stream().mapToInt(Axis::size).reduce(1, Math::multiplyExact);
    }

    /** The combination with this index. */
    static Answers at(int index) {
        Answers answers = Answers.none();
        for (Axis axis : AXES) {
            answers = axis.apply(answers, index / stride(axis) % axis.size());
        }
        return answers;
    }

    /** Visits every combination, on all processors. */
    static void walk(Visitor visitor) {
        int last = AXES.size() - 1;
        int beforeLast = last - 1;
        int outer = AXES.get(last).size() * AXES.get(beforeLast).size();
        IntStream.range(0, outer)
                .parallel()
                .forEach(
                        index -> walk(beforeLast, index * stride(beforeLast), at(index * stride(beforeLast)), visitor));
    }

    private static void walk(int places, int index, Answers answers, Visitor visitor) {
        if (places == 0) {
            visitor.visit(index, answers);
            return;
        }
        Axis axis = AXES.get(places - 1);
        int stride = stride(places - 1);
        for (int state = 0; state < axis.size(); state++) {
            walk(places - 1, index + state * stride, axis.apply(answers, state), visitor);
        }
    }

    /** Looks at one combination; called from several threads. */
    interface Visitor {
        void visit(int index, Answers answers);
    }

    /** One question, or two that depend on one another, and the answers to them that the rules tell apart. */
    static final class Axis {

        private final List<String> queries;
        private final List<Answers> states;
        private final List<Question<?>> questions;

        Axis(String... queries) {
            this.queries = List.of(queries);
            this.states = this.queries.stream().map(Addresses::answers).toList();
            this.questions = Questionnaire.QUESTIONS.stream()
                    .filter(question -> states.stream().anyMatch(state -> state.isAnswered(question)))
                    .toList();
        }

        int size() {
            return states.size();
        }

        /** The place of the state that this query writes. */
        int state(String query) {
            if (!queries.contains(query)) {
                throw new IllegalArgumentException(query);
            }
            return queries.indexOf(query);
        }

        Answers apply(Answers answers, int state) {
            Answers changed = answers;
            for (Question<?> question : questions) {
                changed = copy(question, states.get(state), changed);
            }
            return changed;
        }

        private static <T> Answers copy(Question<T> question, Answers from, Answers to) {
            T value = from.get(question);
            return value == null ? to : to.with(question, value);
        }
    }
}
