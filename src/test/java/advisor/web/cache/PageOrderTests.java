package advisor.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Interleaving;
import advisor.SiteTest;
import advisor.advice.RuleBook;
import advisor.web.inquiry.Referrals;
import advisor.web.language.Languages;
import advisor.web.page.SiteAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Readers who ask for pages at the same time, in every order: each gets the page of the address that was asked for. */
@SiteTest
class PageOrderTests {

    private static final int READERS = 3;

    @Autowired
    private Referrals referrals;

    @Autowired
    private SiteAddress site;

    @Autowired
    private RuleBook rules;

    @Autowired
    private Clock clock;

    @Autowired
    private Languages languages;

    @Test
    void everybodyGetsThePageOfTheirAddress() throws Exception {
        int orders = Interleaving.all(order -> {
            Rendering rendering = new Rendering(READERS);
            PageCache pages =
                    new PageCache(referrals, site, rules, clock, languages, rendering, DataSize.ofKilobytes(64));
            AnswerFilter filter = new AnswerFilter(pages, languages, rendering);

            order.run(
                    () -> reads(order, filter, pages, "/method"),
                    () -> reads(order, filter, pages, "/method"),
                    () -> reads(order, filter, pages, "/privacy"));

            assertThat(rendering.free()).isEqualTo(READERS);
            assertThat(pages.ready(request("/method"))).isNotNull();
            assertThat(pages.ready(request("/privacy"))).isNotNull();
        });
        assertThat(orders).isGreaterThan(1000);
    }

    private static MockHttpServletRequest request(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        return request;
    }

    /** Whoever writes the page stops before it takes a place and while it has one. */
    private static void reads(Interleaving order, AnswerFilter filter, PageCache pages, String address)
            throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockHttpServletRequest request = request(address);
        try {
            filter.doFilter(request, response, (asked, answer) -> {
                order.stop();
                if (pages.preHandle(request, response, filter)) {
                    order.stop();
                    answer.getOutputStream().write(("page " + address).getBytes(StandardCharsets.UTF_8));
                }
            });
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        assertThat(response.getContentAsString()).isEqualTo("page " + address);
    }
}
