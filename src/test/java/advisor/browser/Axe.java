package advisor.browser;

import advisor.Thorough;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for barriers on a page: by every rule in one look, in the others by the rules that a look can break. */
final class Axe {

    /** WCAG 2.2 AA; to name its tag turns on the rule for the size of targets, which axe otherwise leaves out. */
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final Map<String, Object> EVERYTHING = Map.of("type", "tag", "values", STANDARDS);
    private static final Map<String, Object> LOOKS =
            Map.of("type", "rule", "values", List.of("color-contrast", "target-size"));

    /** Once injected, axe runs in each look; its Java builder would inject half a megabyte before each run. */
    private static final String RUN = """
            async rules => (await axe.run({ runOnly: rules, resultTypes: ['violations'], preload: false })).violations
                .map(rule => rule.id + ', ' + rule.help + ': ' + rule.nodes.map(node => node.target).join(' and '))
            """;

    private Axe() {}

    /** What is wrong with a page, in every look. */
    static Stream<String> wrong(Page page) throws IOException {
        page.evaluate(AxeBuilder.getAxeScript());
        Set<Look> looks = Thorough.isOn() ? EnumSet.allOf(Look.class) : EnumSet.of(Look.PHONE_LIGHT, Look.DESK_DARK);
        return looks.stream().flatMap(look -> wrong(page, look));
    }

    private static Stream<String> wrong(Page page, Look look) {
        look.at(page);
        List<?> wrong = (List<?>) page.evaluate(RUN, look == Look.PHONE_LIGHT || Thorough.isOn() ? EVERYTHING : LOOKS);
        return wrong.stream().map(rule -> page.url() + ", " + look + ": " + rule);
    }
}
