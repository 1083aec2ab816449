package advisor.brief;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Cases;
import advisor.RuleBooks;
import advisor.advice.Advisor;
import advisor.questionnaire.Addresses;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day to look at an advice again, by the day of the advice. */
class RechecksTests {

    @ParameterizedTest(name = "{0}: {1}, from {2}")
    @CsvSource(delimiter = '|', textBlock = """
            an officer, ninety days     | seed-14 | 2026-11-24 | 2027-02-22
            a Sunday, and so a Monday   | seed-14 | 2026-11-23 | 2027-02-22
            a Saturday, and so a Monday | seed-14 | 2026-11-22 | 2027-02-22
            a Friday                    | seed-14 | 2026-11-21 | 2027-02-19
            nobody, three months        | seed-15 | 2026-11-26 | 2027-02-26
            a Saturday, and so a Monday | seed-15 | 2026-11-27 | 2027-03-01
            a Sunday, and so a Monday   | seed-15 | 2026-11-28 | 2027-03-01
            a consultant, four weeks    | seed-05 | 2026-11-27 | 2026-12-25
            a Saturday, and so a Monday | seed-05 | 2026-11-28 | 2026-12-28
            """)
    void isAWorkingDay(String what, String company, LocalDate today, LocalDate day) {
        assertThat(on(today).recheck(Addresses.answers(Cases.answers(company))))
                .hasValueSatisfying(recheck -> assertThat(recheck.day()).isEqualTo(day));
    }

    @Test
    void isNotKnownWhileItIsTooEarlyToSayAnything() {
        assertThat(on(LocalDate.of(2026, 11, 23)).recheck(Addresses.answers("")))
                .isEmpty();
    }

    private static Rechecks on(LocalDate today) {
        return new Rechecks(
                new Advisor(RuleBooks.shipped()),
                Companies.COSTS,
                RuleBooks.rates(),
                Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    }
}
