package advisor.cost;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.questionnaire.Addresses;
import advisor.questionnaire.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader may assume instead of us, and how an address carries it. */
class AssumptionsTests {

    @Test
    void standInAnAddressOnlyIfTheyWereChosen() {
        assertThat(Assumptions.of(6, 3).write()).hasToString("{horizon=6, days=3}");
        assertThat(Assumptions.of(null, 3).write()).hasToString("{days=3}");
        assertThat(Assumptions.of(6, null).write()).hasToString("{horizon=6}");
        assertThat(Assumptions.OURS.write()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            rate=0.920&currency=eur&retainer=$20,000&project=9k&saving=30&days=1&horizon=6 | {horizon=6, days=1, saving=30, project=9000, retainer=20000, currency=EUR, rate=0.92} | {}
            currency=CHF&rate=0,8  | {currency=CHF, rate=0.8} | {}
            currency=USD           | {} | {}
            currency=USD&rate=1.0  | {} | {}
            currency=USD&rate=2    | {} | {RATE=NOT_OFFERED}
            currency=EUR           | {} | {RATE=NOT_A_NUMBER}
            rate=0.92              | {} | {CURRENCY=NOT_OFFERED}
            currency=EURO&rate=0.9 | {} | {CURRENCY=NOT_OFFERED}
            currency=EUR&rate=0.0  | {} | {RATE=TOO_SMALL}
            currency=EUR&rate=x    | {} | {RATE=NOT_A_NUMBER}
            currency=EUR&currency=CHF&rate=1 | {} | {CURRENCY=MORE_THAN_ONE}
            saving=91&project=0    | {} | {SAVING=TOO_LARGE, PROJECT=TOO_SMALL}
            saving=0               | {saving=0} | {}
            """)
    void areReadFromAnAddress(String query, String written, String mistakes) {
        Assumed assumed = Assumed.read(Addresses.parameters(query));
        assertThat(assumed.assumptions().write()).hasToString(written);
        assertThat(assumed.mistakes()).hasToString(mistakes);
    }

    @Test
    void keepWhatWasTypedBesideTheWrongHalfOfAnExchange() {
        Assumed assumed = Assumed.read(Map.of("currency", List.of("EUR"), "saving", List.of("30")));
        assertThat(assumed.isLost(Assumption.CURRENCY)).isTrue();
        assertThat(assumed.isLost(Assumption.RATE)).isTrue();
        assertThat(assumed.isLost(Assumption.SAVING)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({"HORIZON, 3, 24", "DAYS, 1, 3", "SAVING, 0, 90"})
    void lieBetweenTwoBounds(Assumption assumption, int smallest, int largest) {
        assertThat(read(assumption, smallest)).isEqualTo(new Reading.Known<>(smallest));
        assertThat(read(assumption, largest)).isEqualTo(new Reading.Known<>(largest));
        assertThat(read(assumption, smallest - 1)).isInstanceOf(Reading.Wrong.class);
        assertThat(read(assumption, largest + 1)).isInstanceOf(Reading.Wrong.class);
    }

    @Test
    void areOursWhereTheFieldIsLeftBlank() {
        assertThat(Assumption.HORIZON.range().read(List.of(" "))).isEqualTo(new Reading.Blank<>());
    }

    private static Reading<Integer> read(Assumption assumption, int typed) {
        return assumption.range().read(List.of(Integer.toString(typed)));
    }
}
