package advisor.questionnaire;

import advisor.text.Ends;
import java.util.List;
import java.util.Locale;

/**
 * What a question made of the text it was given.
 *
 * @param <T> what a known answer is
 */
public sealed interface Reading<T> {

    /** What was sent, without what is glued to it, in small letters; nothing blank, nothing twice. */
    static List<String> values(List<String> typed) {
        return Ends.values(typed, value -> Ends.unglued(value).toLowerCase(Locale.ROOT));
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
