package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class NarrowScreenTests {

    private static Page page;

    @BeforeAll
    static void openWindow(Visits visits) {
        page = visits.visitor();
    }

    @ParameterizedTest
    @EnumSource
    void noPageScrollsSideways(Place place) {
        place.openUnfolded(page);

        assertThat(IntStream.of(320, 360, 580, 640, 768, 1280).filter(NarrowScreenTests::scrollsSideways))
                .as("widths at which the page scrolls sideways")
                .isEmpty();
    }

    private static boolean scrollsSideways(int width) {
        page.setViewportSize(width, 800);
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }
}
