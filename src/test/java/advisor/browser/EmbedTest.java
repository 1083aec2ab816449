package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkContent;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A consultant's own site, which shows the consultant's link in a frame. */
@InBrowser
abstract class EmbedTest {

    /** Records what the page is told, before anything else can listen. */
    static final String EARS = """
            <script>
              window.heard = [];
              addEventListener('message', event => heard.push([event.origin, JSON.stringify(event.data)]));
            </script>
            """;

    final Token manage = Token.random();

    @Autowired
    LinkStore links;

    OtherSite consultant;
    Link link;

    @BeforeEach
    void sharesALink() throws IOException {
        consultant = new OtherSite();
        link = created(consultant.origin());
    }

    @AfterEach
    void closesTheSite() {
        consultant.close();
    }

    /** A link that these sites may embed. */
    Link created(String... origins) {
        LinkContent jane = Practice.content();
        Slug slug = Slug.random();
        links.create(slug, new LinkContent(jane.profile(), jane.rates(), jane.prefilled(), List.of(origins)), manage());
        return links.open(slug).orElseThrow();
    }

    /** The first link has the token of these tests, every other one of its own. */
    private Token manage() {
        return links.managed(manage).isEmpty() ? manage : Token.random();
    }

    /** What the consultant copies into a page. */
    static String snippet(Visits visits, String link) {
        return "<script src=\"%s/embed.js\" data-link=\"%s\" async></script>".formatted(visits.site(), link);
    }

    /** The lines that the settings of the first link say to copy. */
    String copied(Visits visits) {
        Page settings = visits.visitor();
        settings.navigate(visits.site() + "/links/manage/" + manage.secret() + "/settings");
        return settings.locator(".embed [data-share]").innerText();
    }

    /** The consultant's page, with this on it. */
    Page open(Visits visits, String body) {
        consultant.shows(body);
        Page page = visits.visitor();
        page.navigate(consultant.origin());
        return page;
    }

    /** The consultant's page with the link on it, and text around. */
    Page openWithLink(Visits visits) {
        return open(visits, "<h1>Jane</h1>" + snippet(visits, link.slug().text()) + "<p>Below</p>");
    }

    static Frame frame(Page page) {
        ElementHandle element = page.waitForSelector("iframe");
        return Objects.requireNonNull(element.contentFrame());
    }

    static double height(Page page) {
        return Objects.requireNonNull(page.locator("iframe").first().boundingBox()).height;
    }

    /** Waits until the frame is as high as what is in it. */
    static double settledHeight(Page page) {
        page.waitForCondition(() -> Math.abs(height(page) - contentHeight(frame(page))) < 1.5);
        return height(page);
    }

    /** Not a number while one page makes way for the next. */
    private static double contentHeight(Frame frame) {
        try {
            return ((Number) frame.evaluate("document.documentElement?.getBoundingClientRect().height ?? 0"))
                    .doubleValue();
        } catch (PlaywrightException inBetween) {
            return Double.NaN;
        }
    }

    static void assertThatNothingScrollsInside(Page page) {
        assertThat((Boolean) frame(page)
                        .evaluate("document.documentElement.scrollHeight <= innerHeight"
                                + " && document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }
}
