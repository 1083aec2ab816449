package advisor.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Whatever a part of a page depends on is in its key, and it is shown nothing else. */
@SiteTest
class PieceKeyTests {

    private static final String TEMPLATE = "cache/piece";

    @Autowired
    private SpringTemplateEngine engine;

    @Test
    void anotherValueIsAnotherPiece() {
        assertThat(written(Locale.ENGLISH, "one")).contains("<p>one</p>");
        assertThat(written(Locale.ENGLISH, "two")).contains("<p>two</p>").doesNotContain("one");
        assertThat(written(Locale.ENGLISH, null)).contains("<p></p>");
    }

    @Test
    void anotherLanguageIsAnotherPiece() {
        assertThat(written(Locale.ENGLISH, "one")).contains(">Privacy<");
        assertThat(written(Locale.GERMAN, "one")).contains(">Datenschutz<");
    }

    @Test
    void seesNothingOfThePageButWhatItIsGiven() {
        assertThat(onPage()).contains("<b>page</b>").contains("<i></i>");
    }

    @Test
    void eachPageHasWhatIsItsOwn() {
        assertThat(own("/one?a=1&b=2", "One & only"))
                .contains("<a href=\"/one?a=1&amp;b=2\" title=\"same\">One &amp; only</a>");
        assertThat(own("/two", "<b>")).contains("<a href=\"/two\" title=\"same\">&lt;b&gt;</a>");
    }

    @Test
    void leavesOutWhatAPageHasNot() {
        assertThat(own("/one", "One")).contains("title=\"same\"");
        assertThat(own(null, "One")).doesNotContain("title=");
    }

    @Test
    void isWrittenOnceForAllOfThem() {
        AtomicInteger times = new AtomicInteger();
        Object counted = new Object() {
            @Override
            public String toString() {
                return "shown " + times.incrementAndGet();
            }
        };
        assertThat(own(counted, "/one", "One")).contains("<a href=\"/one\" title=\"shown 2\">One</a>");
        assertThat(own(counted, "/two", "Two")).contains("<a href=\"/two\" title=\"shown 2\">Two</a>");
    }

    private String own(@Nullable String link, String text) {
        return own("same", link, text);
    }

    private String own(Object shown, @Nullable String link, String text) {
        Context context = new Context(Locale.ENGLISH);
        context.setVariable("shown", shown);
        context.setVariable("link", link);
        context.setVariable("text", text);
        return engine.process(TEMPLATE, context);
    }

    /** On no page, as where an answer is written before anybody asks. */
    private String written(Locale language, @Nullable String shown) {
        Context context = new Context(language);
        context.setVariable("shown", shown);
        return engine.process(TEMPLATE, context);
    }

    private String onPage() {
        MockServletContext application = new MockServletContext();
        MockHttpServletRequest request = new MockHttpServletRequest(application);
        MockHttpServletResponse response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        try {
            return engine.process(
                    TEMPLATE,
                    new WebContext(
                            JakartaServletWebApplication.buildApplication(application)
                                    .buildExchange(request, response),
                            Locale.ENGLISH,
                            Map.of("shown", "one", "hidden", "page")));
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }
}
