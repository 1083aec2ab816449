package advisor.questionnaire;

/**
 * How far somebody is: "question 4 of about 11". On the way forward the total can shrink, never grow: a conditional
 * question counts until an answer, or a skipped question, rules it out.
 *
 * @param number the place of the current question, from 1
 * @param total how many questions there may be in all
 */
public record Progress(int number, int total) {

    /** The progress at one question, given the answers so far. */
    public static Progress at(Question<?> current, Answers answers) {
        int number = 0;
        int total = 0;
        for (Question<?> question : Questionnaire.QUESTIONS) {
            if (question == current || mayBeAsked(question, current, answers)) {
                total++;
                number += question.position() <= current.position() ? 1 : 0;
            }
        }
        return new Progress(number, total);
    }

    private static boolean mayBeAsked(Question<?> question, Question<?> current, Answers answers) {
        return question.isAsked(answers)
                || question.dependsOn()
                        .filter(earlier -> !answers.isAnswered(earlier) && earlier.position() >= current.position())
                        .isPresent();
    }
}
