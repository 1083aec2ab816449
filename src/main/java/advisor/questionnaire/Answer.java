package advisor.questionnaire;

/**
 * A known answer to one question.
 *
 * @param question the question
 * @param value the answer
 * @param <T> what a known answer is
 */
public record Answer<T>(Question<T> question, T value) {

    /** These answers, with this one put in. */
    public Answers in(Answers answers) {
        return answers.with(question, value);
    }

    /** The answer as an address writes it. */
    public String written() {
        return question.write(value);
    }
}
