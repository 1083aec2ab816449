package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a site can do to a link in a frame, and what it cannot. */
class HostileSiteTests extends EmbedTest {

    private static final String REFUSED = "net::ERR_BLOCKED_BY_RESPONSE ";
    private static final String FRAME = "<iframe src='%s' width='800' height='600'></iframe>";

    private final List<String> refused = new CopyOnWriteArrayList<>();

    /** A visitor of somebody's site, whose browser says what it refuses to show. */
    private Page visitor(Visits visits, String address) {
        Page page = visits.visitor();
        page.onRequestFailed(request -> refused.add(request.failure() + " " + request.url()));
        page.navigate(address);
        return page;
    }

    /** The browser itself refuses: no frame shows this site, and nothing is told. */
    private void assertThatItIsRefused(Page page, Visits visits) {
        page.waitForCondition(() -> !refused.isEmpty());
        assertThat(refused).singleElement().asString().startsWith(REFUSED + visits.site());
        assertThat(page.frames()).noneMatch(frame -> frame.url().startsWith(visits.site()));
    }

    private static List<?> heard(Page page) {
        return (List<?>) page.evaluate("heard");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost.evil.localhost", "evil.localhost", "127.0.0.1"})
    void onlyTheSitesOfTheLinkMayShowIt(String host, Visits visits) {
        consultant.shows(EARS + snippet(visits, link.slug().text()));
        Page page = visitor(visits, consultant.origin(host));
        assertThatItIsRefused(page, visits);
        assertThat(heard(page)).isEmpty();
    }

    @Test
    void anotherPortIsAnotherSite(Visits visits) throws Exception {
        try (OtherSite evil = new OtherSite()) {
            evil.shows(EARS + snippet(visits, link.slug().text()));
            Page page = visitor(visits, evil.origin());
            assertThatItIsRefused(page, visits);
            assertThat(heard(page)).isEmpty();
        }
    }

    @Test
    void aSiteOfTheLinkInAnotherSiteMayNotShowItEither(Visits visits) throws Exception {
        consultant.shows(snippet(visits, link.slug().text()));
        try (OtherSite evil = new OtherSite()) {
            evil.shows(FRAME.formatted(consultant.origin()));
            assertThatItIsRefused(visitor(visits, evil.origin()), visits);
        }
    }

    @Test
    void noSiteMayShowPagesThatAreNotTheProspects(Visits visits) {
        List<String> addresses = Stream.of(
                        "/links/manage/{token}",
                        "/links/manage/{token}?link={slug}",
                        "/links/manage/{token}/settings?link={slug}",
                        "/links/new?link={slug}",
                        "/questions?link={slug}&link=other-link",
                        "/questions")
                .map(address -> visits.site() + address)
                .map(address -> address.replace("{token}", manage.secret()))
                .map(address -> address.replace("{slug}", link.slug().text()))
                .toList();
        consultant.shows(addresses.stream().map(FRAME::formatted).collect(Collectors.joining()));

        Page page = visitor(visits, consultant.origin());

        page.waitForCondition(() -> refused.size() == addresses.size());
        assertThat(refused).allMatch(refusal -> refusal.startsWith(REFUSED));
    }

    @Test
    void theSiteOfOneLinkMayNotShowAnotherOne(Visits visits) {
        String other = created("https://john.example").slug().text();
        consultant.shows(FRAME.formatted(visits.site() + "/questions?link=" + other));
        assertThatItIsRefused(visitor(visits, consultant.origin()), visits);
    }

    @Test
    void messagesFromAnybodyElseChangeNothing(Visits visits) {
        Page page = openWithLink(visits);
        double height = settledHeight(page);
        page.evaluate("""
                async () => {
                  window.postMessage({ height: 1234 }, '*');
                  const other = document.createElement('iframe');
                  other.srcdoc = '<script>parent.postMessage({ height: 1234 }, "*")<\\/script>';
                  const same = document.createElement('iframe');
                  same.src = '%s/l/%s';
                  const heard = new Promise(done => addEventListener('message', event => {
                    if (event.source === other.contentWindow) done();
                  }));
                  const spoken = new Promise(done => addEventListener('message', event => {
                    if (event.source === same.contentWindow) done();
                  }));
                  document.body.append(other, same);
                  dispatchEvent(new MessageEvent('message', { data: { height: 1234 }, origin: 'null' }));
                  dispatchEvent(new MessageEvent('message', { data: { height: 1234 }, origin: '%s' }));
                  dispatchEvent(new MessageEvent('message',
                      { data: { height: 1234 }, source: document.querySelector('iframe').contentWindow, origin: location.origin }));
                  await Promise.all([heard, spoken]);
                }
                """.formatted(visits.site(), link.slug(), visits.site()));
        assertThat(height(page)).isEqualTo(height);
    }

    @Test
    void evenTheFrameItselfMayOnlySayASensibleHeight(Visits visits) {
        Page page = open(visits, EARS + snippet(visits, link.slug().text()));
        double height = settledHeight(page);
        frame(page).evaluate("""
                async () => {
                  const nonsense = [{ height: -1 }, { height: 0 }, { height: 10 }, { height: 1e9 }, { height: NaN },
                    { height: Infinity }, { height: '1234' }, { height: '100vh;background:red' }, { height: [1234] },
                    { height: { valueOf: 1 } }, { height: 1234n }, { width: 1234 }, 1234, 'height', null, undefined];
                  nonsense.forEach(message => parent.postMessage(message, '*'));
                  parent.postMessage('last', '*');
                }
                """);
        Visits.until(page.mainFrame(), "heard.some(message => message[1] === '\"last\"')");
        assertThat(height(page)).isEqualTo(height);

        frame(page).evaluate("parent.postMessage({ height: 1234 }, '*')");
        page.waitForCondition(() -> height(page) == 1234);
    }

    @Test
    void theSiteLearnsHeightsAndNothingElse(Visits visits) {
        Page page = open(visits, EARS + snippet(visits, link.slug().text()));
        frame(page)
                .navigate(visits.site() + "/advice?evidence=yes&problem=function&ownership=nobody&link=" + link.slug());
        frame(page).waitForLoadState();
        settledHeight(page);

        assertThat(heard(page)).hasSizeGreaterThan(1).allSatisfy(message -> {
            assertThat(((List<?>) message).get(0)).isEqualTo(visits.site());
            assertThat((String) ((List<?>) message).get(1)).matches("\\{\"height\":\\d{2,5}}");
        });
        assertThat((Boolean) page.evaluate("""
                () => { try { return !document.querySelector('iframe').contentDocument
                    && !document.querySelector('iframe').contentWindow.location.href; } catch { return true; } }
                """)).isTrue();
    }

    @Test
    void thePageInsideTakesNoMessages(Visits visits) {
        Page page = openWithLink(visits);
        settledHeight(page);
        String before = frame(page).content();
        frame(page).evaluate("addEventListener('message', event => { window.last = event.data === 'last'; })");
        page.evaluate("""
                async () => {
                  const inside = document.querySelector('iframe').contentWindow;
                  for (const message of [{ height: 1 }, 'print', { type: 'navigate', href: 'https://evil.example' }, 'last'])
                    inside.postMessage(message, '*');
                }
                """);
        Visits.until(frame(page), "window.last");
        assertThat(frame(page).content()).isEqualTo(before);
        assertThat(frame(page).url()).endsWith("/l/" + link.slug());
    }

    @Test
    void thePageInsideDoesNotLeaveItsFrame(Visits visits) {
        Page page = openWithLink(visits);
        settledHeight(page);
        assertThat(frame(page)
                        .evaluate("() => { try { top.location = 'about:blank'; return 'left'; }"
                                + " catch (refusal) { return refusal.name; } }"))
                .isEqualTo("SecurityError");
        assertThat(page.url()).startsWith(consultant.origin());
    }
}
