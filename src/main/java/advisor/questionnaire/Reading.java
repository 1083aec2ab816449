package advisor.questionnaire;

/**
 * What a question made of the text it was given.
 *
 * @param <T> what a known answer is
 */
public sealed interface Reading<T> {

    /** Nothing was given: the question stays unanswered. */
    record Blank<T>() implements Reading<T> {}

    /** "I don't know" was given. */
    record Unsure<T>() implements Reading<T> {}

    /** A known answer. */
    record Known<T>(T value) implements Reading<T> {}

    /** The text cannot be read as an answer. */
    record Wrong<T>(Mistake mistake) implements Reading<T> {}
}
