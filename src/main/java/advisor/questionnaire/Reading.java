package advisor.questionnaire;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a question made of the text it was given.
 *
 * @param <T> what a known answer is
 */
public sealed interface Reading<T> {

    /** Blanks of every script: a pasted number often brings one that does not break lines. */
    Pattern BLANKS_AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    /** What was sent, without blanks around it; nothing blank, nothing twice. */
    static List<String> values(List<String> typed) {
        return typed.stream()
                .map(value -> BLANKS_AROUND.matcher(value).replaceAll(""))
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** Nothing was given: the question stays unanswered. */
    record Blank<T>() implements Reading<T> {}

    /** "I don't know" was given. */
    record Unsure<T>() implements Reading<T> {}

    /** A known answer. */
    record Known<T>(T value) implements Reading<T> {}

    /** The text cannot be read as an answer. */
    record Wrong<T>(Mistake mistake) implements Reading<T> {}
}
