package advisor.advice;

import advisor.questionnaire.Answer;
import java.util.List;

/**
 * Another way to answer the questions of one place.
 *
 * @param distance how far the index of the combination moves
 * @param answers the answers that change, as the rules tell them apart
 * @param steps how far they are from those given
 */
record Move(int distance, List<Answer<?>> answers, int steps) {

    /** How many answers change. */
    int changes() {
        return answers.size();
    }
}
