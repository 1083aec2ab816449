package advisor.web.advice;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Cases;
import advisor.SiteTest;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A change leaves a trace in the reader's own address, and in no address that is handed on. */
@SiteTest
class TraceTests {

    private static final String LIVE = Cases.answers("seed-14");
    private static final String RULES = "&rules=2026-12";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void aChangedAnswerSaysWhatItWasAndHowToUndoIt() {
        String form = page("/questions/ownership?" + LIVE + "&from=advice");
        assertThat(form).contains("name=\"from\" value=\"advice\"", "name=\"was\" value=\"evidence=yes&amp;problem=");

        String changed = landed("/questions/ownership?" + LIVE.replace("stretched", "owner")
                + "&from=advice&go=advice&was=" + encoded(LIVE));
        assertThat(changed)
                .isEqualTo("/advice?" + LIVE.replace("stretched", "owner") + RULES
                        + "&from=advice&was=ownership%3Dstretched");
        assertThat(page(changed))
                .contains("You changed an answer.", "before: A capable leader who has no time for it")
                .contains("href=\"/advice?" + html(LIVE + RULES) + "\">Undo</a>")
                .doesNotContain("what-if");
    }

    @Test
    void whatIsDroppedByAChangeComesBackWithUndo() {
        String building = LIVE.replace("stage=live", "stage=building").replace("&practices=none", "");
        assertThat(landed("/advice?" + building + "&from=advice&was=" + encoded(LIVE)))
                .endsWith("&from=advice&was=stage%3Dlive%26practices%3Dnone");
        assertThat(page("/advice?" + building + RULES + "&from=advice&was=stage%3Dlive%26practices%3Dnone"))
                .contains("href=\"/advice?" + html(LIVE + RULES) + "\">Undo</a>");
    }

    @Test
    void aWayToAnotherVerdictIsAWhatIfWithAWayBack() {
        String way = first("<dl class=\"ways\">.*?href=\"(/advice[^\"]*)\"", page("/advice?" + LIVE + RULES));
        assertThat(way).contains("&was=");
        assertThat(page(way))
                .contains("You are looking at a what-if.", "The advice was: A seat")
                .contains("href=\"/advice?" + html(LIVE + RULES) + "\">Back to your own answers</a>");
    }

    @Test
    void aCellIsTriedAndTheNextOneComparesWithOnesOwnAnswersStill() {
        String first = landed("/advice?" + LIVE + "&from=advice&try=" + encoded("problem=question&ownership=owner"));
        assertThat(first).endsWith("&was=problem%3Dfunction%26ownership%3Dstretched");

        String second = landed(first.replace(RULES, "") + "&try=" + encoded("problem=function&ownership=nobody"));
        assertThat(second).contains("ownership=nobody").endsWith("&was=ownership%3Dstretched");

        String back = landed(second + "&try=" + encoded("problem=function&ownership=stretched"));
        assertThat(back).isEqualTo("/advice?" + LIVE + RULES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/advice.md", "/advice.pdf", "/advice.ics", "/qr.svg", "/send", "/briefing"})
    void nothingThatIsHandedOnCarriesIt(String path) {
        assertThat(mvc.get()
                        .uri(URI.create(path + "?" + LIVE + RULES + "&was=ownership%3Downer"))
                        .exchange())
                .hasRedirectedUrl(path + "?" + LIVE + RULES);
    }

    @Test
    void theBriefOfAWhatIfLeadsBackToOnesOwnAdvice() {
        String brief = first("href=\"(/brief[^\"]*)\"", page("/advice?" + LIVE + RULES + "&was=ownership%3Downer"));
        assertThat(brief).endsWith("&was=ownership%3Downer");
        assertThat(page(brief)).contains("href=\"/advice?" + html(LIVE.replace("stretched", "owner") + RULES) + "\"");
    }

    @Test
    void theExperimentBeforeAScopeLeadsBackToTheScope() {
        String unsure = "evidence=unsure&problem=question&ownership=owner&stage=designing&ai-role=core" + RULES;
        String page = page("/advice?" + unsure);
        assertThat(page).contains("Run one small experiment", "First the experiment: pay nobody");
        String brief = first("href=\"(/brief[^\"]*)\"", page);
        assertThat(brief).contains("evidence=no", "was=evidence%3Dunsure");
        assertThat(page(brief)).contains("href=\"/advice?" + html(unsure) + "\"");
    }

    @Test
    void theLinksOfAWhatIfThatAreHandedOnAreCanonical() {
        String page = page("/advice?" + LIVE + RULES + "&was=ownership%3Downer");
        assertThat(first("href=\"([^\"]*)\" data-share", page)).doesNotContain("was=");
        assertThat(first("href=\"(/advice.pdf[^\"]*)\"", page)).doesNotContain("was=");
    }

    @ParameterizedTest(name = "{0}: was={1}")
    @CsvSource({
        "the same answers, ownership%3Dstretched",
        "nothing, ''",
        "no question, lunch%3Dyes",
        "noise, %25%26%3D%3C",
    })
    void whatIsNoTraceIsLeftOut(String what, String was) {
        assertThat(landed("/advice?" + LIVE + RULES + "&was=" + was)).isEqualTo("/advice?" + LIVE + RULES);
    }

    @Test
    void anAnswerThatCannotBeReadWasNone() {
        assertThat(landed("/advice?" + LIVE + "&was=ownership%3Dlunch"))
                .isEqualTo("/advice?" + LIVE + RULES + "&was=ownership%3D");
    }

    private String landed(String address) {
        String next =
                mvc.get().uri(URI.create(address)).exchange().getResponse().getRedirectedUrl();
        return next == null ? address : landed(next);
    }

    private String page(String address) {
        MvcTestResult result = mvc.get().uri(URI.create(address)).exchange();
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String first(String pattern, String page) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .replace("&amp;", "&");
    }

    private static String html(String query) {
        return query.replace("&", "&amp;");
    }

    private static String encoded(String query) {
        return query.replace("=", "%3D").replace("&", "%26");
    }
}
