package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class SelfContainedTests {

    private static final List<String> REQUESTS = new ArrayList<>();
    private static final List<String> FAILURES = new ArrayList<>();
    private static final List<ConsoleMessage> MESSAGES = new ArrayList<>();

    private static Page page;

    @BeforeAll
    static void openWindow(Visits visits) {
        page = visits.visitor();
        page.onRequest(request -> REQUESTS.add(request.url()));
        page.onPageError(FAILURES::add);
        page.onConsoleMessage(MESSAGES::add);
    }

    @BeforeEach
    void forget() {
        REQUESTS.clear();
        FAILURES.clear();
        MESSAGES.clear();
    }

    @ParameterizedTest
    @EnumSource
    void noPageAsksAnotherHostHasAnErrorOrLeavesAnythingInTheBrowser(Place place, Visits visits) {
        place.open(page);

        assertThat(REQUESTS).isNotEmpty().allMatch(request -> request.startsWith(visits.site() + "/"));
        assertThat(FAILURES).isEmpty();
        assertThat(MESSAGES.stream()
                        .filter(message -> message.type().equals("error") && !isRefusal(message, place))
                        .map(ConsoleMessage::text))
                .isEmpty();
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    /** Browsers call the page itself a failure if the site refuses its address, as it should. */
    private static boolean isRefusal(ConsoleMessage message, Place place) {
        return place.isRefused()
                && message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
    }
}
