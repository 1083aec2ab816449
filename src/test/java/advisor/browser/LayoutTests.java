package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** At every width, and so when a window is zoomed, too, all of a page can be read without scrolling sideways. */
@InBrowser
class LayoutTests {

    private static final List<Integer> WIDTHS = List.of(320, 360, 384, 580, 640, 768, 1024, 1280);

    /** Every run of text that is drawn, and which of them lie on each other by more than the gap between two lines. */
    private static final String OVERLAPS = """
            () => {
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const runs = [];
              const hidden = element => {
                for (let part = element; part; part = part.parentElement) {
                  if (part.matches('.visually-hidden, .skip, option') || getComputedStyle(part).clipPath !== 'none') return true;
                }
                return !element.checkVisibility({ visibilityProperty: true });
              };
              while (texts.nextNode()) {
                const node = texts.currentNode;
                if (!node.data.trim() || hidden(node.parentElement)) continue;
                const range = document.createRange();
                range.selectNodeContents(node);
                for (const box of range.getClientRects()) if (box.width > 1) runs.push({ node, box });
              }
              const found = [];
              runs.forEach(({ node, box }, place) => {
                for (const other of runs.slice(place + 1)) {
                  if (other.node === node) continue;
                  const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                  const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
                  if (wide > 2 && high > 0.4 * Math.min(box.height, other.box.height)) {
                    found.push(`"${node.data.trim().slice(0, 40)}" on "${other.node.data.trim().slice(0, 40)}"`);
                  }
                }
              });
              return found;
            }
            """;

    private static Page page;
    private static Page german;

    @BeforeAll
    static void openWindow(Visits visits) {
        page = visits.visitor();
        german = visits.visitorFromGermany();
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsWiderThanThePageAndNoTextLiesOnAnother(Place place) {
        place.openUnfolded(page);

        assertThat(WIDTHS.stream().flatMap(width -> wrong(page, width))).isEmpty();
    }

    /** German words are longer. */
    @ParameterizedTest
    @EnumSource
    void norInGerman(Place place) {
        assertThat(place.openUnfolded(german).locator("html").getAttribute("lang"))
                .isEqualTo("de");

        assertThat(Stream.of(320, 1280).flatMap(width -> wrong(german, width))).isEmpty();
    }

    private static Stream<String> wrong(Page page, int width) {
        page.setViewportSize(width, 800);
        Stream<String> sideways =
                (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
                        ? Stream.of("scrolls sideways")
                        : Stream.empty();
        List<?> overlaps = (List<?>) page.evaluate(OVERLAPS);
        return Stream.concat(sideways, overlaps.stream().map(String::valueOf)).map(what -> width + " px: " + what);
    }
}
