package advisor.web.cost;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.Thorough;
import advisor.advice.Advisor;
import advisor.advice.Outcomes;
import advisor.advice.Verdict;
import advisor.cost.CostModel;
import advisor.cost.OwnRates;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.LinkContent;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Questionnaire;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiries;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Referral;
import advisor.web.page.Address;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A consultant's own rates change costs and nothing else: every way to answer all questions, as far as the rules can tell
 * answers apart, with links that are very cheap, very dear, or in another currency.
 */
@SiteTest
class RatesNeverDecideTests {

    private static final int SAMPLE = Thorough.isOn() ? 199 : 1_999;

    private static final int TURNS = 3;

    private static final NavigableMap<String, OwnRates> RATES = new TreeMap<>(Map.of(
            "very-cheap", new OwnRates("USD", OwnRates.project(1, 1), Map.of(1, 1L, 2, 1L, 3, 1L)),
            "very-dear",
                    new OwnRates(
                            "USD",
                            OwnRates.project(9_000_000, 9_999_999),
                            Map.of(1, 900_000L, 2, 950_000L, 3, 990_000L)),
            "in-euros", new OwnRates("EUR", OwnRates.project(9_000, 18_000), Map.of(1, 7_000L, 2, 13_000L, 3, 18_500L)),
            "one-retainer", new OwnRates("USD", null, Map.of(2, 1L)),
            "one-in-francs", new OwnRates("CHF", OwnRates.project(1, 9_999_999), Map.of(3, 990_000L))));

    private static final List<Map<String, String>> ASSUMED = List.of(
            Map.of("horizon", "3", "saving", "0", "project", "1", "retainer", "1"),
            Map.of("horizon", "24", "saving", "90", "project", "10000000", "retainer", "10000000"),
            Map.of("saving", "10", "currency", "EUR", "rate", "0.92"));

    @Autowired
    private Inquiries inquiries;

    @Autowired
    private Advisor advisor;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private CostModel model;

    @Autowired
    private LinkStore links;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void sharesTheLinks() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        RATES.forEach((slug, rates) -> links.create(
                new Slug(slug), new LinkContent(Practice.JANE, rates, Practice.KNOWN, List.of()), Token.random()));
    }

    @AfterEach
    void forgetsTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @ValueSource(strings = {"very-cheap", "very-dear", "in-euros", "one-retainer", "one-in-francs"})
    void noRatesChangeAnyVerdict(String slug) {
        List<String> moved = new ArrayList<>();
        int[] tried = {0};
        outcomes.each((index, answers) -> {
            if (!isTurnOf(slug, index)) {
                return;
            }
            Inquiry shared = inquiries.inquiry(form(answers, slug));
            Verdict verdict = advisor.advise(shared.answers()).verdict();
            if (verdict != outcomes.verdict(index) || shared.referral().rates() == null) {
                moved.add(slug + ": " + Questionnaire.write(answers));
            }
            if (index % SAMPLE == 0) {
                assertThat(shared.costs(model))
                        .as("costs at rates that are %s", slug)
                        .isNotEqualTo(shared.with(Referral.NONE).costs(model));
            }
            tried[0]++;
        });
        assertThat(moved).isEmpty();
        assertThat(tried[0]).isGreaterThan(33_000).isEqualTo(outcomes.size() / (Thorough.isOn() ? 1 : TURNS));
    }

    /** Whatever a reader assumes about costs, the rules get the same answers and give the same verdict. */
    @Test
    void noAssumptionChangesAnyVerdict() {
        List<String> moved = new ArrayList<>();
        int[] tried = {0};
        outcomes.each((index, answers) -> {
            Map<String, String> assumed = ASSUMED.get(index % ASSUMED.size());
            Map<String, String> parameters = new HashMap<>(Questionnaire.write(answers));
            parameters.putAll(assumed);
            Inquiry inquiry = inquiries.inquiry(Form.written(parameters));
            if (advisor.advise(inquiry.answers()).verdict() != outcomes.verdict(index)
                    || !inquiry.assumptions().write().equals(assumed)) {
                moved.add(parameters.toString());
            }
            tried[0]++;
        });
        assertThat(moved).isEmpty();
        assertThat(tried[0]).isEqualTo(outcomes.size());
    }

    /** Everything the API says besides costs and addresses, for a sample of the companies. */
    @ParameterizedTest
    @MethodSource("assumed")
    void noAssumptionChangesAnythingElseTheAdviceSays(Map<String, String> assumed) {
        outcomes.each((index, answers) -> {
            if (index % SAMPLE == 0) {
                String query = Address.query(Questionnaire.write(answers));
                assertThat(advice(query + "&" + Address.query(assumed)))
                        .as("%s with %s", query, assumed)
                        .isEqualTo(advice(query));
            }
        });
    }

    static List<Map<String, String>> assumed() {
        return ASSUMED;
    }

    /** Every company is tried: at all rates in the long run, else at one of them. */
    private static boolean isTurnOf(String slug, int index) {
        return Thorough.isOn() || RATES.headMap(slug).size() % TURNS == index % TURNS;
    }

    private static Form form(Answers answers, String slug) {
        Map<String, List<String>> parameters = new HashMap<>();
        Questionnaire.write(answers).forEach((id, value) -> parameters.put(id, List.of(value)));
        parameters.put(Referral.LINK, List.of(slug));
        return Form.of(parameters);
    }

    /** Everything the API says besides costs and addresses, for a sample of the companies. */
    @ParameterizedTest
    @ValueSource(strings = {"very-cheap", "very-dear", "in-euros", "one-retainer", "one-in-francs"})
    void noRatesChangeAnythingElseTheAdviceSays(String slug) {
        outcomes.each((index, answers) -> {
            if (index % SAMPLE == 0) {
                String query = Address.query(Questionnaire.write(answers));
                assertThat(advice(query + "&link=" + slug))
                        .as("%s at rates that are %s", query, slug)
                        .isEqualTo(advice(query));
            }
        });
    }

    private Map<String, JsonNode> advice(String query) {
        byte[] body =
                mvc.get().uri("/api/advice?" + query).exchange().getResponse().getContentAsByteArray();
        Map<String, JsonNode> said = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry :
                JsonMapper.shared().readTree(body).properties()) {
            said.put(entry.getKey(), entry.getValue());
        }
        said.keySet().removeAll(List.of("costs", "drivers", "links", "changes", "alternatives", "steps"));
        assertThat(said).containsKeys("verdict", "settled", "reasons", "against", "mentions", "open");
        return said;
    }
}
