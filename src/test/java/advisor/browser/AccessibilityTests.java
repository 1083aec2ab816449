package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class AccessibilityTests {

    private static Page page;

    @BeforeAll
    static void openWindow(Visits visits) {
        page = visits.visitor();
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingWrong(Place place) throws IOException {
        assertThat(Axe.wrong(place.openUnfolded(page))).isEmpty();
    }
}
