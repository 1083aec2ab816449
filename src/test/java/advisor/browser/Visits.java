package advisor.browser;

import advisor.Patience;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

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
        page.waitForFunction("document.title.startsWith('Error: ') && document.readyState === 'complete'");
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
