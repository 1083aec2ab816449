package advisor.web.variant;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.link.Label;
import advisor.practice.link.Variant;
import advisor.practice.link.VariantStore;
import advisor.practice.visit.Visit;
import advisor.practice.visit.VisitCounter;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Ownership;
import advisor.questionnaire.Questionnaire;
import advisor.web.send.SendingTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** Jane Doe makes an address for each of her prospects. */
class VariantsTests extends SendingTest {

    private static final Variant ACME = new Variant(
            new Label("acme"), "Acme, Inc.", Answers.none().with(Questionnaire.OWNERSHIP, Ownership.NOBODY));

    @Autowired
    private VariantStore variants;

    @Autowired
    private VisitCounter counter;

    private String address(String below) {
        return "/links/manage/" + manage.secret() + "/variants" + below;
    }

    private MvcTestResult post(String below, Map<String, String> form) {
        return mvc.post()
                .uri(address(below))
                .params(MultiValueMap.fromSingleValue(form))
                .exchange();
    }

    private String page(String below) {
        return body(get(address(below)));
    }

    @Test
    void addsOneWithItsAnswers() {
        MvcTestResult added = post("", Map.of("name", " Acme, Inc. ", "label", "acme", "ownership", "nobody"));

        assertThat(added).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(address("?variant-added"));
        assertThat(variants.list(link)).containsExactly(ACME);
        assertThat(page("?variant-added")).contains("The variant is there", ">Acme, Inc.<", ">acme<", "One variant.");
    }

    @Test
    void suggestsALabelWhereNoneIsTyped() {
        post("", Map.of("name", "Müller & Söhne", "label", " "));
        assertThat(variants.list(link))
                .containsExactly(new Variant(new Label("mueller-soehne"), "Müller & Söhne", Answers.none()));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', Type a name.",
        "Acme, A_B, A label has small letters",
        "Acme, qr.svg, A label has small letters",
        "Other, acme, A variant has this label",
        "'Acme, Inc.', '', A variant has this name"
    })
    void saysWhatIsWrongWithOneAndKeepsWhatWasTyped(String name, String label, String mistake) {
        variants.add(link, List.of(ACME));

        MvcTestResult answer = post("", Map.of("name", name, "label", label, "evidence", "no"));

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(answer))
                .contains(mistake, "value=\"" + name + "\"", "value=\"" + label + "\"")
                .containsPattern("id=\"evidence-no\"[^>]*checked");
        assertThat(variants.list(link)).containsExactly(ACME);
    }

    @Test
    void saysWhichAnswerIsWrong() {
        MvcTestResult answer = post("", Map.of("name", "Acme", "headcount", "abc"));
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(answer)).contains("href=\"#headcount\"", "value=\"abc\"");
        assertThat(variants.list(link)).isEmpty();
    }

    @Test
    void addsAListOfNames() {
        MvcTestResult added = post("", Map.of("names", "Acme\r\nInitech,initech-west\r\n"));

        assertThat(added).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(address("?variants-added"));
        assertThat(variants.list(link))
                .extracting(variant -> variant.label().text())
                .containsExactly("acme", "initech-west");
    }

    @Test
    void addsNothingOfAListWithABrokenLineAndKeepsWhatWasTyped() {
        MvcTestResult answer = post("", Map.of("names", "Initech\nAcme, Inc.\nHooli"));

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(answer))
                .contains(
                        "Nothing was added. Line 2",
                        "Acme, Inc.",
                        "needs quotes",
                        "Initech\nAcme, Inc.\nHooli</textarea>");
        assertThat(variants.list(link)).isEmpty();
    }

    /** A double click, or a page loaded anew. */
    @Test
    void addsOnceWhatIsSentTwice() {
        for (int time = 0; time < 2; time++) {
            assertThat(post("", Map.of("name", "Acme", "ownership", "nobody"))).hasStatus(HttpStatus.SEE_OTHER);
            assertThat(post("", Map.of("names", "Hooli\nInitech"))).hasStatus(HttpStatus.SEE_OTHER);
        }
        assertThat(variants.list(link)).hasSize(3);
        assertThat(post("", Map.of("name", "Acme", "ownership", "owner"))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void wantsANameInAList() {
        assertThat(post("", Map.of("names", " "))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(post("", Map.of("names", " ")))).contains("Type at least one name.");
    }

    @Test
    void hasAtMostFiveHundred() {
        assertThat(post("", Map.of("names", names(Variant.MOST)))).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(body(post("", Map.of("name", "One more")))).contains("at most 500 variants");
        assertThat(body(post("", Map.of("names", "One more")))).contains("at most 500 variants");
        assertThat(variants.list(link)).hasSize(Variant.MOST);
    }

    private static String names(int most) {
        return IntStream.rangeClosed(1, most)
                .mapToObj(number -> "Company " + number)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void showsHowFarEachWasFollowed() {
        variants.add(link, List.of(ACME));
        for (int time = 0; time < 7; time++) {
            counter.count(link, "acme", Visit.OPENED);
        }
        assertThat(page("")).contains("data-label=\"Opened\">7</td>", "data-label=\"Sent\">0</td>");
    }

    @Test
    void showsOneWithItsAddressAndItsAnswers() {
        variants.add(link, List.of(ACME));
        assertThat(page("/acme"))
                .contains("http://localhost/l/" + link.slug() + "/acme<", "Acme, Inc.", "Nobody")
                .contains("href=\"" + address("") + "\"");
    }

    @Test
    void downloadsAllForAMailMerge() {
        variants.add(link, List.of(ACME, new Variant(new Label("sum"), "=SUM(1)", Answers.none())));

        MvcTestResult file = get(address(".csv"));

        assertThat(file)
                .hasStatusOk()
                .headers()
                .hasValue("Content-Type", "text/csv;charset=UTF-8")
                .hasValue("Content-Disposition", "attachment; filename=\"variants.csv\"")
                .hasValue("Cache-Control", "no-store");
        String start = "http://localhost/l/" + link.slug();
        assertThat(body(file))
                .isEqualTo("\uFEFF\"name\",\"label\",\"address\"\r\n\"Acme, Inc.\",\"acme\",\"" + start + "/acme\"\r\n"
                        + "\"'=SUM(1)\",\"sum\",\"" + start + "/sum\"\r\n");
        assertThat(body(get(address(".csv?lang=de")))).contains("\"Acme, Inc.\";\"acme\";\"" + start + "/acme\"\r\n");
    }

    @Test
    void deletesOneAfterAsking() {
        variants.add(link, List.of(ACME));
        assertThat(page("/acme")).contains("action=\"" + address("/acme/delete") + "\"", "Yes, delete it");

        assertThat(post("/acme/delete", Map.of())).hasRedirectedUrl(address("?variant-deleted"));

        assertThat(variants.list(link)).isEmpty();
        assertThat(body(get("/l/" + link.slug() + "/acme")))
                .contains("Shared by Jane Doe")
                .doesNotContain("via");
        assertThat(post("/acme/delete", Map.of())).hasRedirectedUrl(address("?variant-deleted"));
    }

    @ParameterizedTest
    @CsvSource({"/nobody", "/acme/delete", "/a%2Fb", "/qr.svg"})
    void leadsBackFromWhereThereIsNone(String below) {
        assertThat(get(address(below))).hasRedirectedUrl(address(""));
    }

    @Test
    void areForWhoeverManagesTheLinkAlone() {
        assertThat(get("/links/manage/nowhere/variants")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/links/read/" + manage.secret() + "/variants")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(address(""))).headers().hasValue("Cache-Control", "no-store");
    }
}
