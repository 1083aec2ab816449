package advisor.cost;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(new Assumptions(6, 3).write()).hasToString("{horizon=6, days=3}");
        assertThat(new Assumptions(null, 3).write()).hasToString("{days=3}");
        assertThat(new Assumptions(6, null).write()).hasToString("{horizon=6}");
        assertThat(Assumptions.OURS.write()).isEmpty();
    }

    @Test
    void areMadeOfWhatWasChosen() {
        assertThat(Assumptions.of(Map.of(Assumption.DAYS, 1))).isEqualTo(new Assumptions(null, 1));
        assertThat(Assumptions.of(new Assumptions(6, 3).chosen())).isEqualTo(new Assumptions(6, 3));
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({"HORIZON, 3, 24", "DAYS, 1, 3"})
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
