package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbedTests extends EmbedTest {

    private static final String INVITATION = "Jane Doe asks: AI consultant or fractional AI officer?";

    /** Sees each picture of the page that a reader sees, from the moment when there is a frame in it. */
    private static final String EYES = """
            <script>
              window.sawAFrame = window.missedTheLink = false;
              const look = () => {
                const frame = document.querySelector("iframe");
                sawAFrame ||= !!frame && getComputedStyle(frame).visibility !== "hidden";
                missedTheLink ||= !!frame && !document.querySelector("a");
                requestAnimationFrame(look);
              };
              look();
            </script>
            """;

    @Test
    void showsTheLinkWhereTheScriptStands(Visits visits) {
        Page page = openWithLink(visits);

        assertThat(settledHeight(page)).isGreaterThan(300);
        assertThatNothingScrollsInside(page);
        assertThat(frame(page).url()).isEqualTo(visits.site() + "/l/" + link.slug());
        assertThat(frame(page).locator(".banner").innerText()).contains("Shared by Jane Doe");
        assertThat((String) page.evaluate("[...document.body.children].map(element => element.tagName).join()"))
                .isEqualTo("H1,SCRIPT,IFRAME,P");
        assertThat(page.locator("iframe").getAttribute("title")).isEqualTo("Scope or Seat");
    }

    @Test
    void showsTheVariantThatThePageNames(Visits visits) {
        Page page =
                open(visits, snippet(visits, link.slug().text()).replace(" data-link", " data-via=\"Acme\" data-link"));

        settledHeight(page);
        assertThat(frame(page).url()).isEqualTo(visits.site() + "/l/" + link.slug() + "/acme");
        assertThat(frame(page).locator(".banner").innerText()).contains("Shared by Jane Doe");
    }

    @Test
    void speaksTheLanguageOfThePageThatSaysIt(Visits visits) {
        Page page =
                open(visits, snippet(visits, link.slug().text()).replace(" data-link", " data-lang=\"de\" data-link"));

        settledHeight(page);
        assertThat(frame(page).url()).isEqualTo(visits.site() + "/l/" + link.slug() + "?lang=de");
        frame(page).locator("a.primary").first().click();
        assertThat(at(page, "/questions/evidence").locator("html").getAttribute("lang"))
                .isEqualTo("de");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void isShownAtEveryPortOfTheReadersOwnComputer(String host, Visits visits) {
        link = created("http://" + host, "https://jane.example");
        consultant.shows(snippet(visits, link.slug().text()));
        Page page = visits.visitor();
        page.navigate(consultant.origin(host));

        assertThat(settledHeight(page)).isGreaterThan(300);
    }

    @Test
    void isAsWideAsThePageAllows(Visits visits) {
        Page page = openWithLink(visits);
        double tall = settledHeight(page);
        page.setViewportSize(360, 800);
        page.waitForCondition(() -> height(page) > tall);
        settledHeight(page);
        assertThatNothingScrollsInside(page);
    }

    @Test
    void growsAndShrinksWithWhatIsInside(Visits visits) {
        Page page = openWithLink(visits);
        frame(page).locator("a.primary").first().click();
        Locator why = at(page, "/questions/evidence").locator("details.why");
        why.waitFor();
        double before = settledHeight(page);

        why.locator("summary").click();
        page.waitForCondition(() -> height(page) > before + 10);
        settledHeight(page);

        why.locator("summary").click();
        page.waitForCondition(() -> Math.abs(height(page) - before) < 1.5);
    }

    @Test
    void leadsToTheEndInside(Visits visits) {
        Page page = openWithLink(visits);
        frame(page).locator("a.primary").first().click();
        Frame inside = at(page, "/questions/evidence");
        inside.locator("button[value=on]").click();
        at(page, "/questions/problem").locator("button[value=on]").click();
        inside = at(page, "/questions/ownership");
        inside.locator("label[for=ownership-nobody]").click();
        inside.locator("button[value=advice]").click();
        inside = at(page, "/advice");
        settledHeight(page);
        assertThatNothingScrollsInside(page);

        inside.getByText("Change the assumptions").click();
        inside.locator("#horizon").fill("6");
        page.waitForCondition(() -> frame(page).url().contains("horizon=6"));
        settledHeight(page);

        inside.locator("a[href^='/send?']").first().click();
        inside = at(page, "/send");
        inside.locator("form[method=post] button").first().click();
        inside = at(page, "/sent/");
        assertThat(inside.locator("h1").innerText()).contains("Sent to Jane Doe");
        settledHeight(page);
        assertThat(page.url()).startsWith(consultant.origin());
        assertThat(page.context().cookies()).isEmpty();
    }

    private static Frame at(Page page, String path) {
        page.waitForCondition(() -> URI.create(frame(page).url()).getPath().startsWith(path));
        frame(page).waitForLoadState();
        return frame(page);
    }

    @Test
    void startsEachFurtherPageAtItsTop(Visits visits) {
        Page page = open(
                visits,
                "<p style='height:900px'>Above</p>"
                        + snippet(visits, link.slug().text()) + "<p style='height:2000px'>Below</p>");
        page.locator("iframe").scrollIntoViewIfNeeded();
        settledHeight(page);
        page.evaluate("scrollTo(0, 1100)");
        assertThat(top(page)).isNegative();

        frame(page).locator("a.primary").first().evaluate("link => link.click()");
        at(page, "/questions/evidence");
        page.waitForCondition(() -> Math.abs(top(page)) < 1.5);
    }

    @Test
    void leavesTheFirstPageWhereItIs(Visits visits) {
        Page page = open(
                visits,
                "<p style='height:3000px'>Above</p>"
                        + snippet(visits, link.slug().text()));
        page.locator("iframe").evaluate("frame => { frame.loading = 'eager'; }");
        settledHeight(page);
        assertThat(page.evaluate("scrollY")).isEqualTo(0);
    }

    private static double top(Page page) {
        return ((Number) page.locator("iframe").evaluate("frame => frame.getBoundingClientRect().top")).doubleValue();
    }

    @Test
    void opensWhatIsNoPageOfTheLinkBesideIt(Visits visits) {
        Page page = openWithLink(visits);
        Locator article = frame(page).locator("main a[rel=noreferrer]").first();
        assertThat(article.getAttribute("href")).startsWith("https://zalt.me/");
        article.evaluate("link => { link.href = '/nowhere'; }");

        Page tab = page.waitForPopup(() -> article.click());

        assertThat(tab.url()).isEqualTo(visits.site() + "/nowhere");
        assertThat(tab.evaluate("opener")).isNull();
        assertThat(frame(page).url()).endsWith("/l/" + link.slug());
    }

    @Test
    void opensDocumentsBesideIt(Visits visits) {
        Page page = openWithLink(visits);
        frame(page).navigate(visits.site() + "/advice?evidence=yes&link=" + link.slug());
        Locator markdown = at(page, "/advice").locator("a[type='text/markdown']");

        Page tab = page.waitForPopup(() -> markdown.click());

        assertThat(tab.url()).contains("/advice.md?");
    }

    @Test
    void takesSeveralOnOnePage(Visits visits) {
        String other = created(consultant.origin()).slug().text();
        Page page = open(
                visits,
                snippet(visits, link.slug().text()) + "<div style='width:340px'>" + snippet(visits, other) + "</div>");
        page.waitForCondition(() -> page.locator("iframe").count() == 2);
        page.locator("iframe").nth(1).scrollIntoViewIfNeeded();

        page.waitForCondition(() -> fits(page, link.slug().text()) && fits(page, other));
    }

    private static boolean fits(Page page, String slug) {
        Locator frame = page.locator("iframe[src$='/l/" + slug + "']");
        double inside = ((Number)
                        frame.contentFrame().locator("html").evaluate("html => html.getBoundingClientRect().height"))
                .doubleValue();
        return Math.abs(frame.boundingBox().height - inside) < 1.5;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            in capitals         | <script src="SITE/embed.js" data-link="SLUG-IN-CAPITALS"></script>
            a whole address     | <script src="SITE/embed.js" data-link="https://www.example.org/l/SLUG?lang=de"></script>
            curly quotes        | <script src="SITE/embed.js" data-link="\u201cSLUG\u201d"></script>
            blanks, a full stop | <script src="SITE/embed.js" data-link=" SLUG. "></script>
            a module            | <script type="module" src="SITE/embed.js" data-link="SLUG"></script>
            in the head         | <head><script src="SITE/embed.js" data-link="SLUG"></script></head><p>Text</p>
            in its own address  | <script src="SITE/embed.js?link=SLUG"></script>
            added by a script   | <script>const s = document.createElement("script"); s.src = "SITE/embed.js?link=SLUG"; document.head.append(s);</script>
            region of a language| <script src="SITE/embed.js" data-link="SLUG" data-lang="de-DE"></script>
            """)
    void readsWhatIsMeant(String how, String snippet, Visits visits) {
        String slug = link.slug().text();
        Page page = open(
                visits,
                snippet.replace("SLUG-IN-CAPITALS", slug.toUpperCase(Locale.ROOT))
                        .replace("SITE", visits.site())
                        .replace("SLUG", slug));

        settledHeight(page);
        assertThat(frame(page).url()).startsWith(visits.site() + "/l/" + slug);
        assertThat(page.locator("body iframe").count()).isOne();
        assertThat(frame(page).locator("html").getAttribute("lang")).isEqualTo(how.contains("language") ? "de" : "en");
    }

    @Test
    void saysWhatIsWrongAndShowsNoLinkThatLosesTheConsultant(Visits visits) {
        List<String> said = new ArrayList<>();
        consultant.shows("<script src='%1$s/embed.js' async></script>".formatted(visits.site())
                + snippet(visits, "javascript:alert(1)"));
        Page page = visits.visitor();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.navigate(consultant.origin());

        page.waitForCondition(() -> said.stream()
                        .filter(text -> text.contains("is not the name of a link"))
                        .count()
                == 2);
        assertThat(page.locator("iframe, a").count()).isZero();
    }

    @Test
    void showsWhatTheSettingsSayToCopyInPlaceOfItsLink(Visits visits) {
        Page page = open(visits, "<h1>Jane</h1>" + copied(visits) + "<p>Below</p>");

        assertThat(settledHeight(page)).isGreaterThan(300);
        assertThat((String) page.evaluate("[...document.body.children].map(element => element.tagName).join()"))
                .isEqualTo("H1,SCRIPT,IFRAME,P");
        assertThat(page.locator("iframe").getAttribute("title")).isEqualTo(INVITATION);
    }

    @Test
    void takesTheLinkOfItsOwnAndNoOther(Visits visits) {
        String other = created(consultant.origin()).slug().text();
        Page page = open(
                visits,
                "<a href='%1$s/l/%2$s'>More</a><a href='%1$s/l/%3$s' data-instead>Other</a><p>%4$s</p>"
                        .formatted(visits.site(), link.slug(), other, copied(visits)));

        settledHeight(page);
        assertThat(page.locator("a").allInnerTexts()).containsExactly("More", "Other");
    }

    @Test
    void keepsTheFocusOfWhoeverHasReachedTheLink(Visits visits) {
        Page page = open(visits, copied(visits) + "<script>document.querySelector('a').focus()</script>");

        settledHeight(page);
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("IFRAME");
    }

    @Test
    void isALinkWithTheConsultantsNameWithoutScript(Visits visits) {
        consultant.shows(copied(visits));
        Page page = visits.visitorWithoutScript();
        page.navigate(consultant.origin());

        assertThat(page.locator("a").innerText()).isEqualTo(INVITATION);
        page.locator("a").click();
        page.waitForURL("**/l/" + link.slug());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void showsALinkAndNeverAFrameThatStaysEmpty(boolean listed, Visits visits) {
        if (listed) {
            links.close(link);
        }
        consultant.shows(EYES + snippet(visits, link.slug().text()));
        Page page = visits.visitor();
        page.navigate(consultant.origin(listed ? "localhost" : "elsewhere.localhost"));

        assertThatALinkIsLeft(page, "Scope or Seat", visits);
    }

    @Test
    void keepsTheLinkWithTheConsultantsNameWhereItMayNotBeShown(Visits visits) {
        consultant.shows(EYES + copied(visits));
        Page page = visits.visitor();
        page.navigate(consultant.origin("elsewhere.localhost"));

        assertThatALinkIsLeft(page, INVITATION, visits);
    }

    private void assertThatALinkIsLeft(Page page, String text, Visits visits) {
        page.waitForSelector("body > a");
        page.waitForCondition(() -> page.locator("iframe").count() == 0);
        assertThat((Boolean) page.evaluate("sawAFrame")).isFalse();
        assertThat((Boolean) page.evaluate("missedTheLink")).isFalse();
        assertThat(page.locator("body > a").innerText()).isEqualTo(text);
        assertThat(page.locator("body > a").getAttribute("href")).isEqualTo(visits.site() + "/l/" + link.slug());
        assertThat(page.locator("body > a").getAttribute("target")).isEqualTo("_blank");
    }
}
