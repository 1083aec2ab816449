package advisor.web.cost;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The assumptions of the costs: chosen in a form, carried by the address, wrong ones named where they were typed. */
@SiteTest
class CostPageTests {

    private static final String RULES = "&rules=2026-12";

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            horizon=0    | horizon | Months to look ahead: give a whole number from 3 to 24. | value="0"
            horizon=25   | horizon | Months to look ahead: give a whole number from 3 to 24. | value="25"
            horizon=long | horizon | Months to look ahead: give a whole number from 3 to 24. | value="long"
            days=9       | days    | Days a week of an officer: give a whole number from 1 to 3. | value="12"
            days=&lt;b&gt; | days  | Days a week of an officer: give a whole number from 1 to 3. | value="12"
            saving=91    | saving  | Saving on the AI bill, in percent: give a whole number from 0 to 90. | value="91"
            project=free | project | Your price for the scope, in dollars: give a whole number from 1 to 10,000,000. | value="free"
            currency=EUR | rate    | Units of that currency for one dollar: give a number such as 0.92 | value="EUR"
            rate=0.92    | currency | Convert to another currency: give three letters, such as EUR | value="0.92"
            horizon=6&horizon=7 | horizon | Give one answer. | value="6,7"
            """)
    void namesAWrongAssumptionWhereItWasTyped(String query, String id, String message, String kept) {
        MvcTestResult result =
                get("/advice?evidence=yes&" + query.replace("&lt;", "%3C").replace("&gt;", "%3E"));
        assertThat(result)
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("<title>Error: ", "id=\"" + id + "-error\"", message, kept)
                .contains("name=\"evidence\" value=\"yes\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theFormIsWholeInAChosenLanguage(String language) {
        assertThat(get("/advice?evidence=yes" + RULES + "&lang=" + language))
                .hasStatusOk()
                .bodyText()
                .contains("<input type=\"radio\" name=\"days\" id=\"days-1\" value=\"1\">")
                .contains("<input type=\"hidden\" name=\"lang\" value=\"" + language + "\"")
                .doesNotContain(" th:");
    }

    @Test
    void pricesTheChosenAssumptions() {
        assertThat(get("/advice?evidence=yes&horizon=6&days=1" + RULES))
                .hasStatusOk()
                .bodyText()
                .contains("Over 6 months", "you chose one day a week", "$48,000–$90,000", "Back to our assumptions");
    }

    @Test
    void everyAssumptionStandsInTheAddressInOneOrder() {
        assertThat(get("/advice?rate=0.920&currency=eur&retainer=$20,000&project=9k&saving=30&days=1&horizon=6"
                        + "&evidence=yes"))
                .hasRedirectedUrl("/advice?evidence=yes&horizon=6&days=1&saving=30&project=9000&retainer=20000"
                        + "&currency=EUR&rate=0.92" + RULES);
        assertThat(get("/advice?evidence=yes&saving=50&project=&currency=USD"))
                .hasRedirectedUrl("/advice?evidence=yes" + RULES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/advice?", "/advice.md?"})
    void saysWhatWasChangedAndKeepsTheDollarsBesideWhatIsConverted(String address) {
        assertThat(get(address + "evidence=yes&saving=30&project=9000&retainer=20000&currency=EUR&rate=0.92" + RULES))
                .hasStatusOk()
                .bodyText()
                .contains("Changed by the reader", "typed by the reader", "240,000", "EUR 221,000")
                .contains("converted", "67,000");
    }

    @Test
    void everyLinkOfTheAdviceCarriesTheAssumptions() {
        assertThat(get("/advice?evidence=yes&horizon=6" + RULES))
                .bodyText()
                .contains("name=\"horizon\" value=\"6\"", "/advice.pdf?evidence=yes&amp;horizon=6");
    }

    @Test
    void theQuestionnaireCarriesTheAssumptions() {
        assertThat(get("/questions/ownership?evidence=yes&horizon=6&from=advice"))
                .bodyText()
                .contains("name=\"horizon\" value=\"6\"");
        assertThat(get("/questions?evidence=yes&days=3")).bodyText().contains("name=\"days\" value=\"3\"");
    }

    @Test
    void comparesWithTheArticlesOwnClaim() {
        assertThat(get("/advice?headcount=60" + RULES))
                .bodyText()
                .contains(
                        "For two days a week, a retainer is 50%–83%",
                        "(one day: 24%–45%; three days: 75%–120%)", "that holds for one day a week only");
    }

    @Test
    void drawsOneBarForEachPath() {
        assertThat(get("/advice?headcount=60" + RULES))
                .bodyText()
                .satisfies(
                        page -> assertThat(page.split("<circle cx=\"\\d+\" cy")).hasSize(6));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }
}
