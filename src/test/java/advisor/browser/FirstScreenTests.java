package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a founder sees on a phone without scrolling, and can tap without missing. */
@InBrowser
class FirstScreenTests {

    private static final int WIDTH = 390;
    private static final int HEIGHT = 664;

    /** Links and buttons in sight that are lower than 24 pixels; those within a sentence are exempt. */
    private static final String LOW = """
            () => [...document.querySelectorAll('a, button, summary')]
              .filter(target => target.checkVisibility() && !target.matches('.skip'))
              .filter(target => target.getBoundingClientRect().height < 24)
              .map(target => `${target.tagName} ${target.textContent.trim()}`)
            """;

    /** The same on a page with links within sentences: those that stand alone. */
    private static final String LOW_ALONE = """
            () => [...document.querySelectorAll('button, summary, .actions a, .files a, .share a, .trace a, .ways a, .act a, nav a')]
              .filter(target => target.checkVisibility())
              .filter(target => target.getBoundingClientRect().height < 24)
              .map(target => `${target.tagName} ${target.textContent.trim()}`)
            """;

    /** The theme colour that holds in the look of the window, written as styles are computed. */
    private static final String THEME = """
            () => {
              const theme = [...document.querySelectorAll('meta[name=theme-color]')].find(meta => matchMedia(meta.media).matches);
              document.documentElement.style.outlineColor = theme.content;
              return getComputedStyle(document.documentElement).outlineColor;
            }
            """;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?lang=de"})
    void showsTheFirstQuestionWithItsButton(String address, Visits visits) {
        Page page = phone(visits, address);

        var button = page.locator("button[value=on]").boundingBox();
        assertThat(button.y + button.height).isLessThanOrEqualTo(HEIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?lang=de", "/questions/evidence"})
    void leadsFromTheHeaderToHowThisWorks(String address, Visits visits) {
        Page page = phone(visits, address);

        assertThat(page.locator(".site-head li:visible a").getAttribute("href")).startsWith("/method");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/questions/stage?evidence=yes&ownership=nobody",
                "/questions/problem?evidence=no",
                "/questions/ownership?evidence=no",
                "/questions/headcount?headcount=abc&go=on",
            })
    void hasTargetsThatAThumbHits(String address, Visits visits) {
        assertThat((List<?>) phone(visits, address).evaluate(LOW)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "(ADVICE|BRIEF)_.*")
    void hasTargetsThatAThumbHitsBesideItsSentences(Place place, Visits visits) {
        Page page = visits.visitor();
        page.setViewportSize(WIDTH, HEIGHT);

        assertThat((List<?>) place.openUnfolded(page).evaluate(LOW_ALONE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE_LIGHT", "PHONE_DARK"})
    void tellsTheBrowserTheColourOfThePage(Look look, Visits visits) {
        Page page = phone(visits, "/");
        look.at(page);

        assertThat(page.evaluate(THEME)).isEqualTo(page.evaluate("getComputedStyle(document.body).backgroundColor"));
    }

    private static Page phone(Visits visits, String address) {
        Page page = visits.visitor();
        page.setViewportSize(WIDTH, HEIGHT);
        page.navigate(address);
        return page;
    }
}
