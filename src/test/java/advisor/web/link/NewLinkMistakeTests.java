package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.database.Token;
import advisor.practice.link.Slug;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

/** What is wrong with a form about a link, and that nothing in it is lost. */
class NewLinkMistakeTests extends LinkFormTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "name, ``, name",
                "name, ...!, name",
                "name, `Jane\nSet-Cookie: a=b`, name",
                "name, `Jane\r\nX`, name",
                "name, Jane \uFFFDeod, name",
                "name, Ja\u2800ne, name",
                "line, Ja\uE000ne, line",
                "line, `a\u0000b`, line",
                "contact, ``, contact",
                "contact, javascript:alert(1), contact",
                "contact, `data:text/html,x`, contact",
                "contact, vbscript:x, contact",
                "contact, http://jane.example, contact",
                "contact, https://jane@evil.example, contact",
                "contact, `https://jane.example/\r\nX: y`, contact",
                "privacy-notice, jane@jane.example, privacy-notice",
                "privacy-notice, jane.example/privacy, privacy-notice",
                "privacy-notice, http://jane.example, privacy-notice",
                "privacy-notice, https://jane@evil.example, privacy-notice",
                "accent, pink, accent",
                "slug, a, slug",
                "slug, jane doe, slug",
                "slug, -jane-, slug",
                "slug, Admin, slug",
                "slug, links, slug",
                "project-low, abc, project-low",
                "project-low, 0, project-low",
                "project-low, 4.2, project-low",
                "project-high, 1000000001, project-high",
                "project-high, `8,999`, project-high",
                "project-high, ``, project-high",
                "two-days, `6,999`, two-days",
                "currency, ..., currency",
                "currency, `EUR 1`, currency",
                "currency, `EUR \uFF11`, currency",
                "currency, `EU\nR`, currency",
                "currency, `E\uE000UR`, currency",
                "currency, CHF excluding all taxes, currency",
                "origins, http://jane.example, origins",
                "origins, https://*.jane.example, origins",
                "origins, https://jane.example/page, origins",
                "origins, `https://jane.example; script-src *`, origins",
                "headcount, many, headcount",
                "evidence, maybe, evidence"
            })
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost(String field, String typed, String wrong) {
        Map<String, String> form = with(everything(Slug.random()), field, typed);
        MvcTestResult answer = post(with(form, "key", Token.random().secret()));

        assertThat(answer).hasStatus(400);
        String page = body(answer);
        assertThat(page).contains("<title>Error: ", "id=\"" + wrong + "-error\"");
        assertThat(page.split("class=\"error\"", -1)).hasSize(2);
        form.forEach((name, value) -> assertThat(shown(page, name)).as(name).isEqualTo(kept(name, value)));
        assertThat(links.managed(Token.read(key(answer)).orElseThrow())).isEmpty();
    }

    @Test
    void longTextsAreRefusedByTheirLengthAsAReaderCountsIt() {
        Map<String, String> form = everything(Slug.random());

        assertThat(post(with(form, "name", "😀".repeat(59) + "a"))).hasStatus(303);
        assertThat(body(post(with(form, "name", "a".repeat(61))))).contains("id=\"name-error\"", "60 characters");
        assertThat(body(post(with(form, "line", "a".repeat(161))))).contains("id=\"line-error\"");
        assertThat(body(post(with(form, "contact", "https://jane.example/" + "a".repeat(200)))))
                .contains("id=\"contact-error\"");
        assertThat(body(post(with(form, "privacy-notice", "https://jane.example/" + "a".repeat(200)))))
                .contains("id=\"privacy-notice-error\"");
        assertThat(body(post(with(form, "slug", "a".repeat(41))))).contains("id=\"slug-error\"");
        assertThat(body(post(with(form, "origins", "https://" + "a.".repeat(80) + "example"))))
                .contains("id=\"origins-error\"");
    }

    @Test
    void theLongestOfEverythingCanBeStored() {
        Map<String, String> form = everything(Slug.random());
        form.put("name", "😀".repeat(59) + "a");
        form.put("line", "😀".repeat(160));
        form.put("contact", "https://jane.example/" + "a".repeat(179));
        form.put("slug", "");
        form.put("origins", origins(10));
        form.put("practices", "evals,tracing,retrieval,guardrails,tool-tests,human-review");
        form.put("stage", "live");
        form.put("project-low", "1000000000");
        form.put("project-high", "1,000,000,000");
        form.put("one-day", "1000000k");

        assertThat(body(post(form))).contains("id=\"two-days-error\"");
        form.put("two-days", "1000000000");
        form.put("three-days", "1000000000");
        assertThat(created(form).content().origins()).hasSize(10);
        form.put("origins", origins(11));
        assertThat(body(post(form))).contains("id=\"origins-error\"", "You listed 11 sites. Ten sites");
    }

    private static String origins(int number) {
        return String.join(
                "\n",
                java.util.stream.IntStream.range(0, number)
                        .mapToObj(site -> "https://" + "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(12)
                                + site + ".example:6553" + site % 6)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "name, ``, Type your name.",
                "name, ...!, Type a name with letters in it.",
                "project-high, ``, The other end of the range is missing",
                "origins, `https://jane.example\n\nhttp://jane.example\nhttps://joan.example\njoan`, `Not a site: line 3 (“http://jane.example”); line 5 (“joan”).`",
                "origins, `https://jane.example\t\n\u200B\n<b>{0}</b>`, `Not a site: line 3 (“&lt;b&gt;{0}&lt;/b&gt;”).`",
                "origins, `a\nb\nc\nd\ne\nf`, `line 4 (“d”); line 5 (“e”); ….`",
                "origins, שלום, `line 1 (“\u2068שלום\u2069”).`",
            })
    void aMistakeNamesWhatIsMissingOrWrong(String field, String typed, String words) {
        assertThat(body(post(with(everything(Slug.random()), field, typed)))).contains(words);
    }

    @Test
    void aMistakeNamesALineInTheLanguageOfItsReaderAndNotAllOfIt() {
        Map<String, String> form =
                with(everything(Slug.random()), "origins", "https://jane.example\n" + "j".repeat(99));
        assertThat(body(post("/links/new?lang=de", form)))
                .contains("Keine Website: Zeile 2 („" + "j".repeat(60) + "…“).");
    }

    /** As a spreadsheet copies it. */
    @Test
    void whatNobodySeesAtTheEndOfALineIsNoMistake() {
        Map<String, String> form = with(
                everything(Slug.random()), "origins", "https://jane.example\t\r\n\u200B\r\nhttps://joan.example \t");
        assertThat(created(form).content().origins()).containsExactly("https://jane.example", "https://joan.example");
        assertThat(shown(body(post(with(form, "name", ""))), "origins"))
                .isEqualTo("https://jane.example\n\nhttps://joan.example");
    }

    @Test
    void aNameThatIsTakenIsSaidAtItsFieldEvenByAClosedLink() {
        Slug slug = Slug.random();
        links.close(created(everything(slug)));
        MvcTestResult answer = post(everything(new Slug(slug.text())));

        assertThat(answer).hasStatus(400);
        assertThat(body(answer)).contains("id=\"slug-error\"", "A link has this name, or had it");
    }

    /** Its address may be on paper somewhere, and must not lead to anybody else; nor can we tell who asks. */
    @Test
    void theNameOfADeletedLinkIsNotSaidToBeAnotherLinks() {
        Slug slug = Slug.random();
        links.delete(created(everything(slug)));
        String answer = body(post(everything(slug)));

        assertThat(answer)
                .contains("id=\"slug-error\"", "A link has this name, or had it")
                .doesNotContain("Another link");
    }

    @Test
    void differentValuesForOneFieldAreAMistake() {
        assertThat(body(mvc.post()
                        .uri("/links/new")
                        .param("name", "Jane", "Joan")
                        .param("contact", "jane@jane.example")
                        .exchange()))
                .contains("id=\"name-error\"");
    }

    /** What stands in a field of a page; the choice, where there are choices. */
    static String shown(String page, String name) {
        if (name.equals("origins")) {
            return HtmlUtils.htmlUnescape(first(page, "(?s)<textarea[^>]*id=\"origins\"[^>]*>(.*?)</textarea>"));
        }
        return page.contains("id=\"" + name + "\"")
                ? attribute(page, "<input[^>]*id=\"" + name + "\"[^>]*>", "value")
                : first(page, "name=\"" + name + "\"[^>]* value=\"([^\"]*)\" checked");
    }

    private static String first(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        return found.find() ? found.group(1) : "";
    }

    /** What is kept of what was typed: what cannot be shown is replaced, and a choice that is none cannot be chosen. */
    private static String kept(String name, String value) {
        if (name.equals("origins")) {
            return value;
        }
        return value.matches("pink|maybe") ? "" : value.replaceAll("\\p{Cc}", "\uFFFD");
    }
}
