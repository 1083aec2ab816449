package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@InBrowser
class AccessibilityTests {

    /** WCAG 2.2 AA; to name its tag turns on the rule for the size of targets, which axe otherwise leaves out. */
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Once injected, axe runs in each look; its Java builder would inject half a megabyte before each run. */
    private static final String RUN = """
            async standards => (await axe.run({ runOnly: standards, resultTypes: ['violations'] })).violations
                .map(rule => rule.id + ', ' + rule.help + ': ' + rule.nodes.map(node => node.target).join(' and '))
            """;

    private static Page page;

    @BeforeAll
    static void openWindow(Visits visits) {
        page = visits.visitor();
    }

    @ParameterizedTest
    @EnumSource
    void axeFindsNothingWrong(Place place) throws IOException {
        place.openUnfolded(page).evaluate(AxeBuilder.getAxeScript());

        assertThat(Stream.of(Look.values()).flatMap(AccessibilityTests::wrong)).isEmpty();
    }

    private static Stream<String> wrong(Look look) {
        look.at(page);
        List<?> wrong = (List<?>) page.evaluate(RUN, STANDARDS);
        return wrong.stream().map(rule -> look + ": " + rule);
    }
}
