package advisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shares of verdicts add up, and name the one that is most frequent. */
class SharesTests {

    @ParameterizedTest(name = "{0} of 100: {1}")
    @CsvSource({
        "1 1 1 0, 34 33 33 0",
        "1 1 0 1, 34 33 0 33",
        "29 71 0 0, 29 71 0 0",
        "999 1 0 0, 100 0 0 0",
        "1 0 0 0, 100 0 0 0",
        "504 1 2016 7, 20 0 80 0",
        "5 5 5 5, 25 25 25 25",
        "4 3 0 0, 57 43 0 0",
    })
    void addUpToTheWhole(String counts, String percents) {
        assertThat(shares(counts).outOf(100).values()).containsExactlyElementsOf(numbers(percents));
    }

    @Test
    void canBeFinerThanPercents() {
        assertThat(shares("1 1 1 0").outOf(1000).values()).containsExactly(334, 333, 333, 0);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1 2 3 4, OFFICER", "2 2 2 1, NEITHER", "0 1 0 1, CONSULTANT"})
    void nameTheMostFrequentVerdictTheSmallestOfEqualOnes(String counts, Verdict verdict) {
        assertThat(shares(counts).mostFrequent()).isEqualTo(verdict);
    }

    private static Shares shares(String counts) {
        return new Shares(numbers(counts).stream().mapToInt(count -> count).toArray());
    }

    private static List<Integer> numbers(String written) {
        return Stream.of(written.split(" ")).map(Integer::valueOf).toList();
    }
}
