package advisor.web.advice;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.Thorough;
import advisor.questionnaire.Addresses;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the pages say about certainty, and that every change they name is true when it is followed. */
@SiteTest
class CertaintyPageTests {

    private static final String VERSION = "&rules=2026-12";

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing answered | /advice | So much is open that we do not try every way
            nothing answered | /advice | Find this out first:
            settled by a stop | /advice?evidence=no&rules=2026-12 | Settled: neither a missing answer nor other weights change it.
            settled by a stop | /advice?evidence=no&rules=2026-12 | no answer can change the recommendation: we tried all 56,448 ways
            one decides | /advice?evidence=yes&problem=function&ownership=nobody&stage=live&rules=2026-12 | This question decides.
            one decides | /advice?evidence=yes&problem=function&ownership=nobody&stage=live&rules=2026-12 | <dt>Less than 4 weeks</dt>
            a band | /advice?evidence=yes&problem=question&ownership=owner&timeline=1-to-3-months&stage=designing&ai-role=core&experience=no&headcount=60&rules=2026-12 | AI spend: Nothing
            no change left | /advice?evidence=yes&problem=question&ownership=owner&timeline=under-4-weeks&rules=2026-12 | Not within three answers that can still change
            """)
    void saysHowCertainTheVerdictIs(String what, String address, String words) {
        assertThat(body(address)).contains(words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /questions/problem?evidence=no | The remaining 14 questions cannot change the recommendation
            /questions/problem?evidence=no&ownership=nobody&timeline=ongoing&stage=building&ai-role=core&experience=no&shelved-strategy=no&hiring=no&engineering-lead=yes&headcount=60&monthly-ai-spend=0&builders=nobody&sensitive=no | The remaining question cannot change
            """)
    void theQuestionnaireOffersToStopAsSoonAsTheAdviceIsSettled(String address, String words) {
        assertThat(body(address)).contains(words).contains("See the recommendation");
    }

    @ParameterizedTest
    @CsvSource({
        "/questions/ownership?evidence=no&problem=function",
        "/questions/ownership?evidence=no",
        "/questions/sensitive?evidence=no&problem=function"
    })
    void theQuestionnaireOffersToStopInShortFromThenOn(String address) {
        assertThat(body(address))
                .contains("You can stop here: no question left", "See the recommendation")
                .doesNotContain("The remaining", "See advice now");
    }

    @ParameterizedTest
    @CsvSource({
        "/questions/ownership?evidence=yes",
        "/questions/ownership?evidence=no&from=advice",
        "/questions/evidence",
    })
    void theQuestionnaireDoesNotOfferToStopBefore(String address) {
        assertThat(body(address)).doesNotContain("You can stop here");
    }

    @Test
    void everyChangeIsTrueWhenItIsFollowed() {
        Random random = new Random(1123);
        int followed = 0;
        for (int company = 0; company < Thorough.rounds(100); company++) {
            JsonNode advice = json("/api/advice?" + Addresses.random(random));
            for (JsonNode change : advice.path("changes")) {
                String link = change.path("advice").asString();
                assertThat(mvc.get().uri(URI.create(link))).hasStatusOk();
                assertThat(json("/api" + link).path("verdict").asString())
                        .as("%s from %s", link, advice.path("answers"))
                        .isEqualTo(change.path("verdict").asString())
                        .isNotEqualTo(advice.path("verdict").asString());
                followed++;
            }
        }
        assertThat(followed).isGreaterThan(Thorough.rounds(100));
    }

    @Test
    void theSettledAndThePossibleAgree() {
        JsonNode advice = json("/api/advice?evidence=no" + VERSION);
        assertThat(advice.path("settled").asBoolean()).isTrue();
        assertThat(advice.path("possible").toString()).isEqualTo("[\"neither\"]");
        assertThat(json("/api/advice").path("possible").isNull()).isTrue();
    }

    private JsonNode json(String address) {
        return JsonMapper.shared().readTree(body(address));
    }

    private String body(String address) {
        try {
            return mvc.get().uri(URI.create(address)).exchange().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
