package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Thorough;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page in every state: no barrier in any look, nothing wider than the page, no text on another. */
@InBrowser
class PlaceTests {

    private static Page page;

    @BeforeAll
    static void openWindow(Visits visits) {
        page = visits.visitor();
    }

    @ParameterizedTest
    @EnumSource
    void hasNoBarrierAndFitsEveryWidth(Place place) throws IOException {
        place.openUnfolded(page);

        assertThat(Stream.concat(Layout.wrong(page), Axe.wrong(page))).isEmpty();
    }

    /** German words are longer. */
    @ParameterizedTest
    @EnumSource
    void norInGerman(Place place) throws IOException {
        place.openUnfoldedInGerman(page);

        assertThat(Stream.concat(Layout.wrongAtTheEnds(page), Thorough.isOn() ? Axe.wrong(page) : Stream.empty()))
                .isEmpty();
    }
}
