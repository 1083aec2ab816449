package advisor.practice.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cost.OwnRates;
import advisor.practice.Practice;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a consultant's prices stand in the database; what is stored already stays readable. */
class LinkRowTests {

    @Test
    void aRetainerHasAPriceOrADashForEachNumberOfDays() {
        assertThat(monthly(Practice.RATES)).isEqualTo("7000 13000 18500");
        assertThat(monthly(new OwnRates("USD", null, Map.of(2, 13_000L)))).isEqualTo("- 13000 -");
        assertThat(monthly(new OwnRates("USD", OwnRates.project(1, 2), Map.of())))
                .isEqualTo("");
    }

    private static @Nullable Object monthly(OwnRates rates) {
        return LinkRow.of(Practice.content(rates)).get("monthly");
    }
}
