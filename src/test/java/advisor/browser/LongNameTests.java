package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.LinkContent;
import advisor.practice.link.LinkStore;
import advisor.practice.link.NextStep;
import advisor.practice.link.Profile;
import advisor.practice.link.Slug;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Names are as long as they are, and written in any direction. */
@InBrowser
class LongNameTests {

    private static final List<Profile> CONSULTANTS = List.of(
            named("Donaudampfschifffahrtsgesellschaftskapit\u00e4nswitwenberatungsstelle"),
            named("\u05d3\u05e0\u05d4 \u05db\u05d4\u05df \u05d9\u05d9\u05e2\u05d5\u05e5 (AI)"));

    private static final NextStep LONGEST =
            new NextStep("W".repeat(NextStep.LONGEST_TEXT), "https://jane.example/" + "w".repeat(170), Map.of());

    @Autowired
    private LinkStore links;

    private static Profile named(String name) {
        return new Profile(
                name,
                name + " Rindfleischetikettierungs\u00fcberwachungsaufgabe",
                "https://jane.example",
                Practice.JANE.notice(),
                Practice.JANE.accent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/l/{slug}?lang=de",
                "/questions/evidence?link={slug}&lang=de",
                "/advice?evidence=yes&link={slug}&rules=2026-12&lang=de",
                "/advice?evidence=no&link={slug}&rules=2026-12&lang=de",
                "/send?evidence=yes&link={slug}&rules=2026-12&lang=de",
                "/briefing?evidence=yes&link={slug}&rules=2026-12&lang=de",
                "/links/manage/{token}?lang=de",
                "/links/manage/{token}/settings?lang=de",
                "/links/manage/{token}/webhook?lang=de"
            })
    void fitEveryWidth(String address, Visits visits) {
        Page page = visits.visitor();
        for (Profile consultant : CONSULTANTS) {
            Slug slug = Slug.random();
            Token token = Token.random();
            links.create(slug, new LinkContent(consultant, Practice.RATES, Practice.KNOWN, List.of(), LONGEST), token);
            page.navigate(address.replace("{slug}", slug.text()).replace("{token}", token.secret()));
            page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");

            assertThat(Layout.wrongAtTheEnds(page)).isEmpty();
        }
    }

    /** The longest that are taken, of which one has nowhere to break and one is read from the right. */
    @Test
    void fitWhereTheyAreCompared(Visits visits) {
        Page page = visits.visitor();
        String two = Company.comparison(Company.WEEK_0, Company.MONTH_2);
        String names = "&a-name=" + "W".repeat(40) + "&b-name=%D7%93%D7%A0%D7%94%20%D7%9B%D7%94%D7%9F%20(AI)";
        for (String address : List.of(
                two + names,
                two + "&c=evidence%3Dno" + Company.RULES.replace("&", "%26").replace("=", "%3D") + names)) {
            page.navigate(address);
            assertThat(page.locator("h3").first().innerText()).isEqualTo("W".repeat(40));
            assertThat(Layout.wrong(page)).isEmpty();
        }
    }
}
