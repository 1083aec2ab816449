package advisor.questionnaire;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answers given so far. A question is answered (with a known answer or with "unsure") or unanswered; the rules
 * treat unsure and unanswered alike, as open. Immutable.
 */
public final class Answers {

    private static final Object UNSURE = Question.UNSURE;

    private final @Nullable Object[] values;

    private Answers(@Nullable Object[] values) {
        this.values = values;
    }

    /** No question answered. */
    public static Answers none() {
        return new Answers(new @Nullable Object[Questionnaire.QUESTIONS.size()]);
    }

    /** These answers, with a known answer to one question. */
    public <T> Answers with(Question<T> question, T value) {
        return replacing(question, value);
    }

    /** These answers, with "unsure" as the answer to one question. */
    public Answers withUnsure(Question<?> question) {
        return replacing(question, UNSURE);
    }

    /** These answers, with one question unanswered. */
    public Answers without(Question<?> question) {
        return replacing(question, null);
    }

    /** These answers, with another company's answer to one question, be it known, unsure or none. */
    public Answers taking(Question<?> question, Answers others) {
        return replacing(question, others.values[index(question)]);
    }

    private Answers replacing(Question<?> question, @Nullable Object value) {
        @Nullable Object[] changed = values.clone();
        changed[index(question)] = value;
        return new Answers(changed);
    }

    /** The known answer to a question; null if it is open. */
    @SuppressWarnings("unchecked")
    public <T> @Nullable T get(Question<T> question) {
        Object value = values[index(question)];
        return value == UNSURE ? null : (T) value;
    }

    /** Whether the question has exactly this answer. */
    public <T> boolean is(Question<T> question, T value) {
        return value.equals(values[index(question)]);
    }

    /** Whether the question has a known answer above the bound. */
    public boolean isAbove(Question<Integer> question, int bound) {
        Integer value = get(question);
        return value != null && value > bound;
    }

    /** Whether the question has a known answer below the bound. */
    public boolean isBelow(Question<Integer> question, int bound) {
        Integer value = get(question);
        return value != null && value < bound;
    }

    /** Whether it is known what is chosen, and this is not. */
    public <T> boolean lacks(Question<Set<T>> question, T choice) {
        Set<T> chosen = get(question);
        return chosen != null && !chosen.contains(choice);
    }

    /** Whether there is no known answer: unsure or unanswered. */
    public boolean isOpen(Question<?> question) {
        return get(question) == null;
    }

    /** Whether "unsure" is the answer. */
    public boolean isUnsure(Question<?> question) {
        return values[index(question)] == UNSURE;
    }

    /** Whether there is an answer, be it known or "unsure". */
    public boolean isAnswered(Question<?> question) {
        return values[index(question)] != null;
    }

    /** How many questions have an answer, be it known or "unsure". */
    public long answered() {
        return Questionnaire.QUESTIONS.stream().filter(this::isAnswered).count();
    }

    /** These answers without those to questions that the other answers leave unasked. */
    public Answers onPath() {
        Answers path = this;
        for (Question<?> question : Questionnaire.QUESTIONS) {
            if (path.isAnswered(question) && !question.isAsked(path)) {
                path = path.without(question);
            }
        }
        return path;
    }

    private static int index(Question<?> question) {
        return question.position() - 1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answers answers && Arrays.equals(values, answers.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Questionnaire.write(this).toString();
    }
}
