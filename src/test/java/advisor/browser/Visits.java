package advisor.browser;

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

    /** A visitor whose browser asks for German. */
    Page visitorFromGermany() {
        return open(new NewContextOptions().setLocale("de-DE"));
    }

    private Page open(NewContextOptions options) {
        BrowserContext window = browser.newContext(options.setBaseURL(site).setReducedMotion(ReducedMotion.REDUCE));
        windows.add(window);
        return window.newPage();
    }

    @Override
    public void close() {
        windows.forEach(BrowserContext::close);
    }
}
