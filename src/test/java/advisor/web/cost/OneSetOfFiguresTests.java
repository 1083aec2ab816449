package advisor.web.cost;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.cost.OwnRates;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.LinkContent;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The consultant's price is the same on the advice, in the brief, in JSON and in the documents. */
@SiteTest
class OneSetOfFiguresTests {

    private static final Pattern SAME_ENDS = Pattern.compile("(\\d[\\d,]*)–\\$?\\1(?![\\d,])");

    private static final String SEAT = "evidence=yes&problem=function&ownership=nobody&monthly-ai-spend=4200";

    private static final String SCOPE = "evidence=yes&problem=question&ownership=owner&timeline=under-4-weeks";

    @Autowired
    private LinkStore links;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void sharesTheLinks() {
        OwnRates range = new OwnRates(OwnRates.DOLLARS, OwnRates.project(9_700, 18_300), Map.of());
        OwnRates fixed = new OwnRates(OwnRates.DOLLARS, OwnRates.project(12_400, 12_400), Map.of());
        OwnRates all = new OwnRates(OwnRates.DOLLARS, fixed.project(), Map.of(1, 7_000L, 2, 13_250L, 3, 18_500L));
        links.create(new Slug("all-fixed"), new LinkContent(Practice.JANE, all, Practice.KNOWN, List.of()), token());
        OwnRates euros = new OwnRates("EUR", fixed.project(), all.monthly());
        links.create(new Slug("in-euros"), new LinkContent(Practice.JANE, euros, Practice.KNOWN, List.of()), token());
        links.create(new Slug("a-range"), new LinkContent(Practice.JANE, range, Practice.KNOWN, List.of()), token());
        links.create(new Slug("a-point"), new LinkContent(Practice.JANE, fixed, Practice.KNOWN, List.of()), token());
    }

    private static Token token() {
        return Token.random();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            the article's          |               | 5000  | 25000 | 5,000–$25,000
            a consultant's range   | &link=a-range | 9700  | 18300 | 9,700–$18,300
            a fixed price          | &link=a-point | 12400 | 12400 | 12,400
            the reader's own price | &project=8250 | 8250  | 8250  | 8,250
            """)
    void aConsultantCostsTheSameEverywhere(String whose, @Nullable String more, long low, long high, String price)
            throws IOException {
        String query = "?" + SCOPE + (more == null ? "" : more) + "&rules=2026-11";
        String written = "$" + price;
        assertThat(text("/advice" + query)).as("advice").contains(written);
        assertThat(text("/brief" + query)).as("brief").contains("weeks for " + written);
        assertThat(text("/advice.md" + query).replace("\\", "")).as("Markdown").contains(written);
        assertThat(pdf("/advice.pdf" + query)).as("PDF").contains(written);
        JsonNode consultant =
                JsonMapper.shared().readTree(text("/api/advice" + query)).at("/costs/paths/1");
        assertThat(consultant.path("path").asString()).isEqualTo("consultant");
        assertThat(consultant.path("low").asLong()).isEqualTo(low);
        assertThat(consultant.path("high").asLong()).isEqualTo(high);
    }

    @ParameterizedTest(name = "{0}: {1} in {3}, {2} dots alone")
    @CsvSource(delimiter = '|', textBlock = """
            a consultant's project  | &link=a-point                  | 1 | consultant
            a consultant's prices   | &link=all-fixed                | 3 | officer
            the reader's own prices | &project=8250&retainer=13000   | 3 | officer
            the article's           |                                | 0 | none
            """)
    void aFixedPriceIsAPointWhereverItIsShown(String whose, @Nullable String more, int points, String path)
            throws IOException {
        for (String company : List.of(SCOPE, SEAT)) {
            String query = "?" + company + (more == null ? "" : more) + "&rules=2026-12";
            String page = text("/advice" + query);
            assertThat(page).contains(points == 0 ? "the dot is what we expect" : "A dot alone is a fixed price");
            assertThat(page.split("<circle cx")).as("dots").hasSize(6);
            assertThat(page.split("v10h-")).as("bars").hasSize(6 - points);
            for (String text :
                    List.of(page, text("/brief" + query), text("/advice.md" + query), pdf("/advice.pdf" + query))) {
                assertThat(text.replace("\\", "")).as(company).doesNotContainPattern(SAME_ENDS);
            }
            JsonNode paths =
                    JsonMapper.shared().readTree(text("/api/advice" + query)).at("/costs/paths");
            for (JsonNode priced : paths) {
                if (priced.path("path").asString().equals(path)) {
                    long price = priced.path("low").asLong();
                    assertThat(priced.path("expected").asLong()).as(path).isEqualTo(price);
                    assertThat(priced.path("high").asLong()).as(path).isEqualTo(price);
                }
            }
        }
    }

    @ParameterizedTest(name = "{0}: from a bill of {3}")
    @CsvSource(delimiter = '|', textBlock = """
            the article's             |                                | 44000 | $33,000–$55,000 | our judgement
            the consultant's, dollars | &link=all-fixed                | 27000 | a bill of $27,000 a month | the consultant states
            the consultant's, euros   | &link=in-euros                 | 44000 | $33,000–$55,000 | is in EUR. Nothing is converted
            the same in German        | &link=in-euros&lang=de         | 44000 | 33.000–55.000 $ | ist in EUR. Wir rechnen nichts um
            the reader's own          | &link=in-euros&retainer=20000  | 40000 | $40,000 | the reader typed
            """)
    void theBreakEvenHasTheConsultantsRetainerIfThatIsInDollars(
            String whose, @Nullable String more, long expected, String bill, String why) throws IOException {
        String query = "?" + SEAT + (more == null ? "" : more) + "&rules=2026-12";
        for (String text : List.of(text("/advice" + query), text("/advice.md" + query), pdf("/advice.pdf" + query))) {
            assertThat(text.replace("\\", "").replaceAll("\\s+", " ")).contains(bill, why);
        }
        JsonNode costs =
                JsonMapper.shared().readTree(text("/api/advice" + query)).path("costs");
        assertThat(costs.at("/breakEvenMonthlySpend/expected").asLong()).isEqualTo(expected);
    }

    @Test
    void theBillInSightSaysWhoseRetainerItIsComparedWith() throws IOException {
        assertThat(text("/advice?" + SEAT + "&link=in-euros&rules=2026-12"))
                .contains("a retainer of $22,000", "the consultant’s is in EUR and is not converted");
        assertThat(text("/advice?" + SEAT + "&link=all-fixed&rules=2026-12"))
                .contains("a retainer of $13,250")
                .doesNotContain("not converted");
    }

    private MvcTestResult get(String address) {
        MvcTestResult result = mvc.get().uri(address).exchange();
        String canonical = result.getResponse().getHeader("Location");
        return canonical == null ? result : mvc.get().uri(canonical).exchange();
    }

    private String text(String address) throws UnsupportedEncodingException {
        return get(address).getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String pdf(String address) throws IOException {
        try (PDDocument document = Loader.loadPDF(get(address).getResponse().getContentAsByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
