package advisor.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.MovableClock;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkContent;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Profile;
import advisor.practice.link.Slug;
import advisor.web.inquiry.Referral;
import advisor.web.language.Languages;
import advisor.web.limit.MovableClockTest;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A page that is kept is the page that would be made now: whatever it depends on is changed, and the page with it. */
@MovableClockTest
class PageCacheTests {

    private static final String ADVICE = "/advice?evidence=yes&problem=function&rules=2026-12";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LinkStore links;

    @Autowired
    private MovableClock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/questions",
                "/questions/problem?evidence=yes",
                ADVICE,
                "/brief?evidence=yes&problem=function&rules=2026-12",
                "/method",
                "/privacy"
            })
    void isTheSameTheSecondTime(String address) throws Exception {
        MvcTestResult first = get(address, Map.of());
        MvcTestResult second = get(address, Map.of());

        assertThat(isKept(second)).isTrue();
        assertThat(text(second)).isNotEmpty().isEqualTo(text(first));
        assertThat(second.getResponse().getStatus()).isEqualTo(200);
        for (String header : first.getResponse().getHeaderNames()) {
            assertThat(second.getResponse().getHeaders(header))
                    .as(header)
                    .isEqualTo(first.getResponse().getHeaders(header));
        }
    }

    @Test
    void anotherAddressIsAnotherPage() throws Exception {
        String known = twice(ADVICE, Map.of());

        assertThat(text(get(ADVICE.replace("function", "question"), Map.of()))).isNotEqualTo(known);
        assertThat(text(get(ADVICE.replace("2026-12", "2026-09"), Map.of()))).isNotEqualTo(known);
    }

    @Test
    void anotherLanguageIsAnotherPage() throws Exception {
        assertThat(twice(ADVICE, Map.of("Accept-Language", "en"))).contains("lang=\"en\"");
        assertThat(twice(ADVICE, Map.of("Accept-Language", "de"))).contains("lang=\"de\"");
        assertThat(twice(ADVICE, Map.of("Accept-Language", "en"))).contains("lang=\"en\"");
    }

    @Test
    void anotherHostIsAnotherPage() throws Exception {
        assertThat(twice("/", Map.of("Host", "one.example"))).contains("one.example");
        assertThat(twice("/", Map.of("Host", "two.example")))
                .contains("two.example")
                .doesNotContain("one.example");
    }

    @Test
    void anotherDayIsAnotherPage() throws Exception {
        String today = twice(ADVICE, Map.of());
        clock.pass(Duration.ofDays(1));

        assertThat(text(get(ADVICE, Map.of()))).isNotEqualTo(today);
    }

    @Test
    void aLinkThatIsChangedOrClosedIsAnotherPage() throws Exception {
        Link link = shared();
        String address = ADVICE.replace("&rules", "&link=" + link.slug() + "&rules");
        assertThat(twice(address, Map.of())).contains("Jane Doe");

        links.change(link, named("Joan Roe"));
        assertThat(twice(address, Map.of())).contains("Joan Roe").doesNotContain("Jane Doe");

        links.close(links.open(link.slug()).orElseThrow());
        assertThat(twice(address, Map.of())).doesNotContain("Joan Roe", "Jane Doe");
    }

    @Test
    void anotherRuleBookIsAnotherKey() {
        PageKey today = key("2026-12");
        assertThat(key("2026-12")).isEqualTo(today);
        assertThat(key("2027-02")).isNotEqualTo(today);
    }

    @ParameterizedTest
    @CsvSource({"/advice?evidence=perhaps, 400", "/advice?evidence=yes, 302", "/l/nobody, 404", "/questions/no, 404"})
    void whatIsNoPageIsNotKept(String address, int status) {
        for (int time = 0; time < 2; time++) {
            MvcTestResult result = get(address, Map.of());
            assertThat(result).hasStatus(status);
            assertThat(isKept(result)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/links/new", "/send?evidence=yes&link=%s", "/sent/%s", "/links/manage/%s", "/api/questions"})
    void whatIsSecretOrNoPageIsNotKept(String address) {
        String filled = address.formatted(shared().slug());
        get(filled, Map.of());
        assertThat(isKept(get(filled, Map.of()))).isFalse();
    }

    private Link shared() {
        Slug slug = Slug.random();
        links.create(slug, Practice.content(), Token.random());
        return links.open(slug).orElseThrow();
    }

    private static LinkContent named(String name) {
        LinkContent content = Practice.content();
        Profile old = content.profile();
        return new LinkContent(
                new Profile(name, old.line(), old.contact(), old.notice(), old.accent()),
                content.rates(),
                content.prefilled(),
                content.origins());
    }

    private PageKey key(String rules) {
        return new PageKey("/", Languages.FIRST, false, Referral.NONE, rules, LocalDate.now(clock));
    }

    /** The page, asked for twice: the second time, it is one that is kept. */
    private String twice(String address, Map<String, String> headers) throws UnsupportedEncodingException {
        String first = text(get(address, headers));
        MvcTestResult second = get(address, headers);
        assertThat(isKept(second)).isTrue();
        assertThat(text(second)).isEqualTo(first);
        return first;
    }

    private MvcTestResult get(String address, Map<String, String> headers) {
        var request = mvc.get().uri(URI.create(address));
        headers.forEach(request::header);
        return request.exchange();
    }

    private static boolean isKept(MvcTestResult result) {
        MockHttpServletRequest request = result.getRequest();
        return PageCache.found(request) != null;
    }

    private static String text(MvcTestResult result) throws UnsupportedEncodingException {
        return result.getResponse().getContentAsString();
    }
}
