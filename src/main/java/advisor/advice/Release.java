package advisor.advice;

import advisor.questionnaire.Question;
import java.time.LocalDate;
import java.util.List;

/**
 * One version of the rule book.
 *
 * @param version the version, such as "2026-11"
 * @param date the day from which advice was given by it
 * @param questions the questions whose answers may count differently than in the version before
 */
public record Release(String version, LocalDate date, List<Question<?>> questions) {

    public Release {
        questions = List.copyOf(questions);
    }
}
