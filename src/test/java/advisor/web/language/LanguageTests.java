package advisor.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.document.Markdown;
import advisor.web.send.SendingTest;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** In which language an answer is, and how far a language that somebody chose travels. */
class LanguageTests extends SendingTest {

    private static final Pattern ADDRESS = Pattern.compile("<(a|form)\\b([^>]*) (?:href|action)=\"(/[^\"]*)\"([^>]*)>");
    private static final String ANSWERS = "evidence=yes&problem=function&ownership=nobody";
    private static final String SWITCH = "hreflang=";
    private static final int ENOUGH = 150;

    @Autowired
    private MessageSource messages;

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    private MvcTestResult get(String address, @Nullable String accepted) {
        var request = mvc.get().uri(URI.create(address));
        return (accepted == null ? request : request.header("Accept-Language", accepted)).exchange();
    }

    private static void assertIsIn(String language, MvcTestResult page) {
        assertThat(body(page)).contains("<html lang=\"" + language + "\"");
        assertThat(page.getResponse().getHeader("Content-Language")).isEqualTo(language);
        assertThat(page.getResponse().getHeaders("Vary")).containsOnlyOnce("Accept-Language");
    }

    // Which language

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            none                    | /                  | en
            ''                      | /                  | en
            de                      | /                  | de
            de-AT                   | /                  | de
            DE-de                   | /                  | de
            en-GB                   | /                  | en
            fr                      | /                  | en
            fr, de;q=0.5            | /                  | de
            de;q=0.5, en;q=0.9      | /                  | en
            en;q=0.5, de            | /                  | de
            de-CH, en;q=0.9         | /                  | de
            *                       | /                  | en
            de;q=nonsense           | /                  | en
            ;;                      | /                  | en
            en                      | /?lang=de          | de
            de                      | /?lang=en          | en
            none                    | /?lang=de&lang=en  | de
            de                      | /?lang=fr          | de
            none                    | /?lang=DE          | de
            none                    | /?lang=            | en
            none                    | /?lang=../de       | en
            none                    | /?lang=messages    | en
            """)
    void isTheChosenOneOrElseWhatTheBrowserAsksFor(@Nullable String accepted, String address, String language) {
        MvcTestResult page = get(address, accepted);
        assertThat(page).hasStatusOk();
        assertIsIn(language, page);
        assertThat(body(page)).contains(text("home.start", Locale.forLanguageTag(language)));
    }

    @Test
    void whatSeveralHeadersAskForIsOneList() {
        assertIsIn(
                "de",
                mvc.get()
                        .uri("/")
                        .header("Accept-Language", "fr")
                        .header("Accept-Language", "de")
                        .exchange());
    }

    @Test
    void eachLanguageHasItsOwnTag() {
        assertThat(get("/", "de").getResponse().getHeader("ETag"))
                .isNotEqualTo(get("/", "en").getResponse().getHeader("ETag"))
                .isEqualTo(get("/", "de").getResponse().getHeader("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/embed.js", "/openapi.yaml", "/favicon.svg", "/css/site.css"})
    void filesAreTheSameForEverybody(String file) {
        MvcTestResult sent = get(file, "de");
        assertThat(sent).hasStatusOk();
        assertThat(sent.getResponse().getHeaders("Vary")).doesNotContain("Accept-Language");
        assertThat(sent.getResponse().getHeader("Content-Language")).isNull();
    }

    // How far it travels

    @Test
    void aChosenLanguageIsInEveryAddressOfEveryPage() {
        Map<String, String> pages =
                crawl(null, "/l/" + link.slug() + "?lang=de", "/links/new?lang=de", manage("?lang=de"));
        assertThat(pages).hasSizeGreaterThan(50);
        pages.forEach((address, page) -> {
            assertThat(page).as(address).contains("<html lang=\"de\"");
            assertThat(page).as(address).doesNotContain("&lang=");
            assertThat(addresses(page)).as(address).allMatch(next -> next.endsWith("lang=de"));
            assertThat(page.split("<form ")).as(address).allSatisfy(form -> {
                if (form.contains("action=")) {
                    assertThat(form).contains("name=\"lang\" value=\"de\"");
                }
            });
        });
    }

    @Test
    void aLanguageThatNobodyChoseIsInNoAddress() {
        Map<String, String> pages = crawl("de", "/l/" + link.slug(), "/links/new?lang=fr", manage(""));
        assertThat(pages).hasSizeGreaterThan(50);
        pages.forEach((address, page) -> {
            assertThat(page).as(address).contains("<html lang=\"de\"").doesNotContain("name=\"lang\"");
            assertThat(addresses(page)).as(address).noneMatch(next -> next.contains("lang="));
        });
    }

    private String manage(String query) {
        return "/links/manage/" + manage.secret() + query;
    }

    /** The pages that these lead to, by address, but for their switches. */
    private Map<String, String> crawl(@Nullable String accepted, String... starts) {
        Deque<String> open = new ArrayDeque<>(List.of(starts));
        Map<String, String> pages = new LinkedHashMap<>();
        while (!open.isEmpty() && pages.size() < ENOUGH) {
            String address = open.remove();
            MvcTestResult answer = pages.containsKey(address) ? null : get(address, accepted);
            String page = answer == null || !isPage(answer) ? "" : body(answer);
            if (!page.isEmpty()) {
                pages.put(address, page);
            }
            Stream.concat(
                            Stream.ofNullable(answer)
                                    .flatMap(found -> Stream.ofNullable(
                                            found.getResponse().getRedirectedUrl())),
                            addresses(page).stream().filter(next -> !next.contains("/delete")))
                    .forEach(open::add);
        }
        return pages;
    }

    private static boolean isPage(MvcTestResult answer) {
        return answer.getResponse().getStatus() == 200
                && Objects.requireNonNull(answer.getResponse().getContentType()).startsWith("text/html");
    }

    /** Where a page leads, but for its switches, files and forms that ask; those that ask have a field. */
    private static List<String> addresses(String page) {
        return ADDRESS.matcher(page)
                .results()
                .filter(found ->
                        !found.group().contains(SWITCH) && !found.group().contains("method=\"get\""))
                .map(found -> HtmlUtils.htmlUnescape(found.group(3)))
                .filter(address -> !address.startsWith("/openapi.yaml"))
                .map(address -> address.replaceFirst("#.*", ""))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /questions/evidence?lang=de&evidence=yes&go=on | /questions/problem?evidence=yes&lang=de
            /advice?lang=de&evidence=yes                   | /advice?evidence=yes&rules=2026-12&lang=de
            /advice?lang=fr&evidence=yes                   | /advice?evidence=yes&rules=2026-12
            /advice?evidence=yes&rules=2026-12&lang=fr     | /advice?evidence=yes&rules=2026-12
            /advice?lang=de&lang=en                        | /advice?lang=de
            /advice.md?lang=de&evidence=yes                | /advice.md?evidence=yes&rules=2026-12&lang=de
            /qr.svg?evidence=yes&lang=en                   | /qr.svg?evidence=yes&rules=2026-12&lang=en
            /brief?lang=de&headcount=60&stage=live         | /brief?stage=live&headcount=60&rules=2026-12&lang=de
            /compare?lang=de&a=evidence%3Dyes&b=evidence%3Dno%26lang%3Den | /compare?a=evidence%3Dyes%26rules%3D2026-12&b=evidence%3Dno%26rules%3D2026-12&lang=de
            /method/?lang=de                               | /method?lang=de
            """)
    void standsLastWhereAnAddressLeadsToAnother(String address, String next) {
        assertThat(get(address, null)).hasHeader("Location", next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/advice?lang=de",
                "/advice?evidence=yes&rules=2026-12&lang=de",
                "/advice.md?evidence=yes&rules=2026-12&lang=de",
                "/advice.pdf?evidence=yes&rules=2026-12&lang=en",
                "/compare?a=evidence%3Dyes%26rules%3D2026-12&b=evidence%3Dno%26rules%3D2026-12&lang=de"
            })
    void isPartOfACanonicalAddress(String address) {
        assertThat(get(address, null)).hasStatusOk();
    }

    @Test
    void documentsAreInItAndLeadToIt() {
        String own = "http://localhost/advice?" + ANSWERS + "&rules=2026-12&lang=de";
        String address = "?" + ANSWERS + "&rules=2026-12&lang=de";
        assertThat(body(get("/advice.md" + address, "en")))
                .contains("<" + own + ">")
                .contains("## " + Markdown.escaped(text("keep.title", Locale.GERMAN)))
                .doesNotContain("rules=2026-12>");
        assertThat(body(get("/advice.ics" + address, "en")).replaceAll("\r\n ", ""))
                .contains("URL:" + own);
        assertThat(body(get("/advice" + address, "en"))).contains("href=\"" + HtmlUtils.htmlEscape(own) + "\"");
        assertThat(get("/qr.svg" + address, null).getResponse().getContentAsByteArray())
                .isNotEqualTo(get("/qr.svg" + address.replace("&lang=de", ""), "de")
                        .getResponse()
                        .getContentAsByteArray());
    }

    @Test
    void whatIsSentKnowsNothingOfIt() {
        Map<String, String> form = form("lang", "de");
        MvcTestResult sent = send(form);
        assertThat(sent.getResponse().getHeader("Location")).endsWith("&lang=de");
        assertThat(follow(sent)).contains("<html lang=\"de\"");
        assertThat(inbox()).hasSize(1);
        assertThat(get(manage(""), null)).hasStatusOk();
        assertThat(body(get(manage("/responses.csv"), "de")))
                .contains("\"id\";\"link\";\"label\";\"received\";\"name\"");
        assertThat(body(get(manage("/responses.csv"), "en")))
                .contains("\"id\",\"link\",\"label\",\"received\",\"name\"");
    }

    @Test
    void theAddressForProspectsLeavesTheLanguageToThem() {
        assertThat(body(get(manage("?lang=de"), null)))
                .contains("href=\"http://localhost/l/" + link.slug() + "\"")
                .contains("href=\"http://localhost" + manage("?lang=de") + "\"");
    }

    // The switch

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                                     | de | en | ?lang=en
            /                                     | en | de | ?lang=de
            /questions?evidence=yes&a=b%2Cc&lang=en | de | de | ?evidence=yes&a=b%2Cc&lang=de
            /questions?lang=de&headcount=abc      | en | en | ?headcount=abc&lang=en
            /privacy?lang                         | en | de | ?lang=de
            /privacy?lang=de&lang=en&language=x   | en | en | ?language=x&lang=en
            """)
    void leadsToTheSamePageInEachOtherLanguage(String address, String accepted, String other, String leads) {
        assertThat(body(get(address, accepted)))
                .contains("<a href=\"%s\" lang=\"%s\" hreflang=\"%s\">%s</a>"
                        .formatted(
                                HtmlUtils.htmlEscape(leads),
                                other,
                                other,
                                text("language.name", Locale.forLanguageTag(other))));
    }

    @Test
    void isNotThereWhereItWouldLoseWhatWasTyped() {
        MvcTestResult answer = send(form("email", "nobody"));
        assertThat(body(answer)).contains("nobody").doesNotContain(SWITCH);
    }

    @Test
    void isNoLinkToAnotherSite() {
        MvcTestResult missed = mvc.get()
                .uri("/error")
                .requestAttr("jakarta.servlet.error.status_code", 404)
                .requestAttr("jakarta.servlet.error.request_uri", "//evil.example")
                .requestAttr("jakarta.servlet.error.method", "GET")
                .exchange();
        assertThat(body(missed)).doesNotContain("evil.example");
    }

    // The API

    @Test
    void theApiSpeaksItAndKeepsItsIds() {
        String question = body(get("/api/questions", "de"));
        assertThat(question)
                .contains("\"id\":\"evidence\"")
                .contains(json(text("question.evidence.title", Locale.GERMAN)));
        MvcTestResult advice = get("/api/advice?lang=de&" + ANSWERS, "en");
        assertThat(advice.getResponse().getHeader("Content-Language")).isEqualTo("de");
        assertThat(advice.getResponse().getHeaders("Vary")).contains("Accept-Language");
        assertThat(body(advice))
                .contains("\"verdict\":\"officer\"", "\"nobody-owns-outcome\"")
                .contains(json(text("criterion.nobody-owns-outcome", Locale.GERMAN)))
                .contains("&rules=2026-12&lang=de\"");
        assertThat(body(get("/api/advice?evidence=maybe", "de")))
                .contains("\"not-offered\"")
                .contains(json(text("api.problem", Locale.GERMAN)));
    }

    private static String json(String text) {
        return text.replace("\"", "\\\"");
    }
}
