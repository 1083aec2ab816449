package advisor.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Looks for barriers on a page, in every look. */
final class Axe {

    /** WCAG 2.2 AA; to name its tag turns on the rule for the size of targets, which axe otherwise leaves out. */
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Once injected, axe runs in each look; its Java builder would inject half a megabyte before each run. */
    private static final String RUN = """
            async standards => (await axe.run({ runOnly: standards, resultTypes: ['violations'] })).violations
                .map(rule => rule.id + ', ' + rule.help + ': ' + rule.nodes.map(node => node.target).join(' and '))
            """;

    private Axe() {}

    /** What is wrong with a page. */
    static Stream<String> wrong(Page page) throws IOException {
        page.evaluate(AxeBuilder.getAxeScript());
        return Stream.of(Look.values()).flatMap(look -> wrong(page, look));
    }

    private static Stream<String> wrong(Page page, Look look) {
        look.at(page);
        List<?> wrong = (List<?>) page.evaluate(RUN, STANDARDS);
        return wrong.stream().map(rule -> look + ": " + rule);
    }
}
