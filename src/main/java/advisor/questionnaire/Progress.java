package advisor.questionnaire;

/**
 * How far somebody is: "question 4 of about 11". On the way forward the total can shrink, never grow: a conditional
 * question counts until an answer, or a skipped question, rules it out.
 *
 * @param number the place of the current question, from 1
 * @param total how many questions there may be in all
 * @param exact whether the total is certain: no later question depends on an answer that is still to come
 */
public record Progress(int number, int total, boolean exact) {

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
        return new Progress(number, total, isExact(current, answers));
    }

    private static boolean isExact(Question<?> current, Answers answers) {
        return Questionnaire.QUESTIONS.stream()
                .flatMap(question -> question.dependsOn().stream())
                .noneMatch(earlier -> isToCome(earlier, current, answers));
    }

    private static boolean isToCome(Question<?> question, Question<?> current, Answers answers) {
        return question == current || (question.position() > current.position() && !answers.isAnswered(question));
    }

    private static boolean mayBeAsked(Question<?> question, Question<?> current, Answers answers) {
        return question.isAsked(answers)
                || question.dependsOn()
                        .filter(earlier -> !answers.isAnswered(earlier) && earlier.position() >= current.position())
                        .isPresent();
    }
}
