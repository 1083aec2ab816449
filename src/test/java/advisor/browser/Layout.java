package advisor.browser;

import advisor.Thorough;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Whether all of a page can be read at every width, and so when a window is zoomed, too, without scrolling sideways. */
final class Layout {

    private static final List<Integer> WIDTHS = List.of(320, 360, 384, 580, 640, 768, 1024, 1280);

    /** Where text is looked at, too; in the long run, everywhere. */
    private static final List<Integer> ENDS = Thorough.isOn() ? WIDTHS : List.of(320, 1280);

    /** Each element that is wider than the page, if that makes the page scroll sideways. */
    private static final String SIDEWAYS = """
            () => {
              const { scrollWidth, clientWidth } = document.documentElement;
              return scrollWidth <= clientWidth ? [] : [...document.querySelectorAll('body *')]
                .filter(element => element.getBoundingClientRect().right > clientWidth)
                .map(element => `scrolls sideways: ${element.tagName} .${element.className}`);
            }
            """;

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

    private Layout() {}

    /** What is wrong with the layout of a page. */
    static Stream<String> wrong(Page page) {
        return WIDTHS.stream().flatMap(width -> wrong(page, width));
    }

    /** The same where it is narrowest and where it is widest. */
    static Stream<String> wrongAtTheEnds(Page page) {
        return ENDS.stream().flatMap(width -> wrong(page, width));
    }

    private static Stream<String> wrong(Page page, int width) {
        page.setViewportSize(width, 800);
        List<?> sideways = (List<?>) page.evaluate(SIDEWAYS);
        List<?> overlaps = ENDS.contains(width) ? (List<?>) page.evaluate(OVERLAPS) : List.of();
        return Stream.concat(sideways.stream(), overlaps.stream())
                .map(what -> page.url() + " at " + width + " px: " + what);
    }
}
