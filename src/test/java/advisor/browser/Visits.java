package advisor.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import advisor.Patience;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Visits to the running site, each in a window that shares nothing with another: no cookie, no storage, no cache. */
final class Visits implements AutoCloseable {

    private final List<BrowserContext> windows = new ArrayList<>();
    private final Browser browser;
    private final String site;

    Visits(Browser browser, String site) {
        this.browser = browser;
        this.site = site;
    }

    /** The site's own scheme, host and port. */
    String site() {
        return site;
    }

    /** A visitor. */
    Page visitor() {
        return open(new NewContextOptions());
    }

    /** A visitor who has turned JavaScript off. */
    Page visitorWithoutScript() {
        return open(new NewContextOptions().setJavaScriptEnabled(false));
    }

    private Page open(NewContextOptions options) {
        BrowserContext window = browser.newContext(options.setBaseURL(site).setReducedMotion(ReducedMotion.REDUCE));
        window.setDefaultTimeout((double) Patience.NEVER.toMillis());
        windows.add(window);
        return window.newPage();
    }

    /** Waits for the page that says what is wrong with what was typed. */
    static void seesMistakes(Page page) {
        assertThat(page)
                .hasTitle(Pattern.compile("^Error: .*"), new PageAssertions.HasTitleOptions().setTimeout((double)
                                Patience.NEVER.toMillis()));
        page.waitForLoadState();
    }

    /** Waits for something on a page. Asked from outside: its policy lets no script on it evaluate a text again and again. */
    static void until(Frame frame, String condition) {
        Patience.until(condition, () -> Boolean.TRUE.equals(frame.evaluate("() => Boolean(" + condition + ")")));
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
