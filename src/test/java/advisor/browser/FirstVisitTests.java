package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a first visit costs: few bytes, compressed, kept by the browser, and a page that stands still. */
@InBrowser
class FirstVisitTests {

    private static final int MOST_BYTES = 40 * 1024;
    private static final String SHIFTS = "window.shifts = 0; new PerformanceObserver(list => list.getEntries()"
            + ".forEach(entry => { window.shifts += entry.value; })).observe({ type: 'layout-shift', buffered: true })";

    @ParameterizedTest
    @EnumSource(names = {"HOME", "CHOICE", "ADVICE_OFFICER", "METHOD", "BRIEF_MANDATE", "LINK_FORM"})
    void isLightAndCompressed(Place place, Visits visits) {
        List<Response> responses = responses(place, visits.visitor());

        assertThat(responses.stream().mapToInt(FirstVisitTests::size).sum())
                .as("bytes of " + responses.stream().map(Response::url).toList())
                .isLessThan(MOST_BYTES);
        assertThat(responses.stream().filter(response -> response.request().sizes().responseBodySize > 1024))
                .isNotEmpty()
                .allSatisfy(response ->
                        assertThat(response.headers()).as(response.url()).containsEntry("content-encoding", "gzip"));
        assertThat(responses.stream().filter(response -> response.url().contains(".css")))
                .hasSize(1);
    }

    @Test
    void whatDoesNotChangeIsKept(Visits visits) {
        List<Response> files = responses(Place.HOME, visits.visitor()).stream()
                .filter(response -> response.url().matches(".*/(css|js|favicon).*"))
                .toList();

        assertThat(files).hasSizeGreaterThan(1).allSatisfy(file -> {
            assertThat(file.url()).as("its content is in its name").matches(".*-[0-9a-f]{32}\\.[a-z]+");
            assertThat(file.headers()).containsEntry("cache-control", "max-age=31536000");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME", "CHOICE", "ADVICE_OFFICER", "METHOD", "BRIEF_MANDATE", "LINK_FORM"})
    void noScriptStandsInTheWay(Place place, Visits visits) {
        Page page = place.open(visits.visitor());

        assertThat(page.evaluate("[...document.scripts].every(script => script.defer && script.src)"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME", "CHOICE", "ADVICE_OFFICER", "METHOD", "BRIEF_MANDATE", "LINK_FORM"})
    @Tag("thorough")
    void nothingMoves(Place place, Visits visits) {
        Page page = visits.visitor();
        page.addInitScript(SHIFTS);

        place.open(page);
        page.waitForTimeout(200);

        assertThat(((Number) page.evaluate("window.shifts")).doubleValue())
                .as("layout shift; 0.1 is what counts as good")
                .isLessThan(0.002);
    }

    private static List<Response> responses(Place place, Page page) {
        List<Response> responses = new CopyOnWriteArrayList<>();
        page.onResponse(responses::add);
        place.open(page);
        page.waitForLoadState();
        return responses;
    }

    private static int size(Response response) {
        Map<String, String> headers = response.headers();
        int head = headers.entrySet().stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length() + 4)
                .sum();
        return head + response.request().sizes().responseBodySize;
    }
}
