package advisor.web.method;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.advice.Verdict;
import advisor.web.method.OutcomeMap.Bar;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bar's upper half is a scope, its lower half a seat. */
class OutcomeMapTests {

    @ParameterizedTest(name = "neither {0}, scope {1}, both {2}, seat {3}")
    @CsvSource({
        "100,   0,   0,   0,  98,  0, 98,  0",
        "  0, 100,   0,   0,   0, 98, 98,  0",
        "  0,   0, 100,   0,   0, 98,  0, 98",
        "  0,   0,   0, 100,   0,  0,  0, 98",
        " 50,   0,   0,  50,  49,  0, 49, 49",
        "  0,  50,   0,  50,   0, 49, 49, 49",
        " 25,  25,  25,  25,  24, 49, 49, 49",
    })
    void halvesOverlapWhereBothAreAdvised(
            int neither, int scope, int both, int seat, int from, int width, int seatFrom, int seatWidth) {
        Map<Verdict, Integer> percents = new EnumMap<>(Verdict.class);
        percents.put(Verdict.NEITHER, neither);
        percents.put(Verdict.CONSULTANT, scope);
        percents.put(Verdict.CONSULTANT_THEN_OFFICER, both);
        percents.put(Verdict.OFFICER, seat);

        Bar bar = Bar.of(1, percents);

        assertThat(bar).isEqualTo(new Bar(111, 98, 111 + from, width, 111 + seatFrom, seatWidth));
    }
}
