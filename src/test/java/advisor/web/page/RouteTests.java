package advisor.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever adds a page has to decide whether it may be framed, kept, listed and stored. */
@SiteTest
class RouteTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void everyAddressThatIsAnsweredHasARoute() {
        assertThat(answered()).allSatisfy(pattern -> {
            Route route = Route.of(new MockHttpServletRequest("GET", filledIn(pattern)))
                    .orElseThrow();
            assertThat(route.pattern().contains("*") || isIn(pattern, route))
                    .as("%s: %s", pattern, route)
                    .isTrue();
        });
    }

    @Test
    void everyRouteIsAnswered() {
        List<String> asked = answered().stream().map(RouteTests::filledIn).toList();

        assertThat(Stream.of(Route.values()).filter(route -> route != Route.LOST))
                .allSatisfy(route -> assertThat(asked.stream()
                                .flatMap(path -> Route.of(new MockHttpServletRequest("GET", path)).stream()))
                        .contains(route));
    }

    private static boolean isIn(String pattern, Route route) {
        return pattern.equals(route.pattern()) || route == Route.DOCUMENT;
    }

    private Set<String> answered() {
        Set<String> patterns = new TreeSet<>();
        mapping.getHandlerMethods().keySet().forEach(method -> patterns.addAll(method.getPatternValues()));
        return patterns;
    }

    private static String filledIn(String pattern) {
        return pattern.replaceAll("\\{\\w+}", "x");
    }

    @ParameterizedTest
    @CsvSource({
        "/advice/, ADVICE",
        "/Brief.html, BRIEF",
        "/send;x, SEND",
        "/METHOD, METHOD",
        "/advices,",
        "/questions/,",
        "/css/site.css,"
    })
    void aPageCloseByIsMeant(String path, Route meant) {
        assertThat(Route.meant(path).orElse(null)).isEqualTo(meant);
    }
}
