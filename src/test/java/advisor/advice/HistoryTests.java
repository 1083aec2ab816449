package advisor.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import advisor.questionnaire.Questionnaire;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The versions of a rule book, newest first. */
class HistoryTests {

    private final Release first = release("2026-11", "2026-11-23");
    private final Release second = release("2027-02", "2027-02-01");
    private final Release third = release("2027-02.1", "2027-02-15");
    private final History history = new History("2027-02.1", List.of(third, second, first));

    @Test
    void tellsWhatCameAfterAVersion() {
        assertThat(history.since("2026-11")).containsExactly(third, second);
        assertThat(history.since("2027-02.1")).isEmpty();
    }

    @Test
    void takesAVersionThatItDoesNotKnowForOlderThanAll() {
        assertThat(history.since("2020-01")).isEqualTo(history.releases());
    }

    @Test
    void startsWithTheRuleBooksVersion() {
        assertThatIllegalArgumentException().isThrownBy(() -> new History("2027-02.1", List.of(second, first)));
        assertThatIllegalArgumentException().isThrownBy(() -> new History("2026-11", List.of()));
    }

    @Test
    void knowsTheVersionsThatAdviceWasGivenBy() {
        assertThat(history.knows("2026-11")).isTrue();
        assertThat(history.knows("2020-01")).isFalse();
    }

    @Test
    void listsAVersionOnce() {
        Release again = release("2027-02.1", "2026-11-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new History("2027-02.1", List.of(third, second, again)))
                .withMessageContaining("stands twice");
    }

    @Test
    void goesBackInTime() {
        Release sameDay = release("2027-01", "2027-02-15");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new History("2027-02.1", List.of(third, sameDay)))
                .withMessageContaining("older");
    }

    private static Release release(String version, String date) {
        return new Release(version, LocalDate.parse(date), List.of(Questionnaire.STAGE));
    }
}
