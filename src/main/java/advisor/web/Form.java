package advisor.web;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Mistake;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an address carries: the answers that could be read, and what was typed where one could not, so that nothing is
 * lost.
 *
 * @param submission the answers and the mistakes
 * @param typed what was typed, by question id, kept to a sensible length
 */
record Form(Submission submission, Map<String, String> typed) {

    private static final int KEPT = 100;
    private static final String CUT = "…";
    private static final int REPLACED = '\uFFFD';

    static Form of(Map<String, List<String>> parameters) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Question<?> question : Questionnaire.QUESTIONS) {
            List<String> values = parameters.getOrDefault(question.id(), List.of());
            if (!values.isEmpty()) {
                typed.put(question.id(), printable(String.join(",", values)));
            }
        }
        return new Form(Questionnaire.read(parameters), typed);
    }

    /** What cannot be shown is replaced, not dropped, and a cut is marked: a mistake must not become an answer. */
    private static String printable(String text) {
        String kept = text.length() > KEPT ? text.substring(0, KEPT) + CUT : text;
        return kept.codePoints()
                .map(point -> isPrintable(point) ? point : REPLACED)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrintable(int point) {
        return Character.isDefined(point)
                && !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE;
    }

    Answers answers() {
        return submission.answers();
    }

    Map<Question<?>, Mistake> mistakes() {
        return submission.mistakes();
    }

    boolean hasMistake(Question<?> question) {
        return mistakes().containsKey(question);
    }

    /** What was typed for a question that could not be read; empty for any other. */
    Optional<String> unreadable(Question<?> question) {
        return hasMistake(question) ? Optional.ofNullable(typed.get(question.id())) : Optional.empty();
    }

    /** What the next page has to carry: every answer, and the mistakes as they were typed. */
    Map<String, String> carried() {
        Map<String, String> carried = new LinkedHashMap<>();
        for (Question<?> question : Questionnaire.QUESTIONS) {
            unreadable(question)
                    .or(() -> Questionnaire.write(question, answers()))
                    .ifPresent(value -> carried.put(question.id(), value));
        }
        return carried;
    }

    /** What the next page has to carry, less the answer to this question. */
    Map<String, String> carriedWithout(Question<?> question) {
        Map<String, String> carried = carried();
        carried.remove(question.id());
        return carried;
    }
}
