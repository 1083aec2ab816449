package advisor.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.net.URI;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The questionnaire: where each button leads, what is kept on the way. */
@SiteTest
class QuestionPageTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionHasAPageWithNothingChosen(Question<?> question) {
        assertThat(get("/questions/" + question.id()))
                .hasStatusOk()
                .bodyText()
                .contains("<fieldset", "<legend>", "<h1>", "Why we ask", "Source: ")
                .doesNotContain("checked=", "??", "Error:");
    }

    static Stream<Question<?>> questions() {
        return Questionnaire.QUESTIONS.stream();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /questions/evidence?evidence=yes&go=on                              | /questions/problem?evidence=yes
            /questions/evidence?headcount=60&evidence=yes&go=on                 | /questions/problem?evidence=yes&headcount=60
            /questions/evidence?evidence=yes&go=advice                          | /advice?evidence=yes
            /questions/problem?evidence=yes&go=advice                           | /advice?evidence=yes
            /questions/hiring?stage=live&hiring=no&go=on                        | /questions/practices?stage=live&hiring=no
            /questions/hiring?stage=building&hiring=no&go=on                    | /questions/engineering-lead?stage=building&hiring=no
            /questions/hiring?ownership=owner&hiring=no&go=on                   | /questions/headcount?ownership=owner&hiring=no
            /questions/practices?stage=live&practices=evals&practices=tracing&go=on | /questions/engineering-lead?stage=live&practices=evals,tracing
            /questions/headcount?headcount=&headcount=unsure&go=on              | /questions/monthly-ai-spend?headcount=unsure
            /questions/monthly-ai-spend?monthly-ai-spend=0&go=on                | /questions/builders?monthly-ai-spend=0
            /questions/monthly-ai-spend?monthly-ai-spend=4.2k&go=on             | /questions/governance?monthly-ai-spend=4200
            /questions/governance?monthly-ai-spend=1&governance=no&go=on        | /questions/builders?monthly-ai-spend=1&governance=no
            /questions/governance?stage=live&governance=no&go=on               | /questions/sensitive?stage=live&governance=no
            /questions/builders?builders=nobody&go=on                          | /questions/sensitive?builders=nobody
            /questions/sensitive?sensitive=yes&go=on                           | /advice?sensitive=yes
            /questions/ownership?ownership=owner&engineering-lead=no&go=advice&from=advice | /advice?ownership=owner&from=advice
            """)
    void leadsOn(String address, String next) {
        assertThat(get(address)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(next);
    }

    @ParameterizedTest(name = "{0} skips to {1}")
    @CsvSource({
        "/questions/evidence, /questions/problem",
        "/questions/evidence?evidence=yes, /questions/problem",
        "/questions/problem?evidence=yes, /questions/ownership?evidence=yes",
        "/questions/sensitive?evidence=yes, /advice?evidence=yes",
    })
    void offersToSkip(String address, String next) {
        assertThat(get(address)).bodyText().contains("href=\"" + next + "\"");
    }

    @ParameterizedTest(name = "{0} goes back to {1}")
    @CsvSource({
        "/questions/evidence, /",
        "/questions/problem?evidence=yes, /questions/evidence?evidence=yes",
        "/questions/engineering-lead?stage=live, /questions/practices?stage=live",
        "/questions/engineering-lead?stage=building, /questions/hiring?stage=building",
    })
    void offersToGoBack(String address, String before) {
        assertThat(get(address)).bodyText().contains("<p class=\"back\"><a href=\"" + before + "\"");
    }

    @Test
    void offersTheAdviceFromTheFirstAnswerOn() {
        assertThat(get("/questions/evidence")).bodyText().doesNotContain("See advice now");
        assertThat(get("/questions/problem?evidence=yes")).bodyText().contains("See advice now");
    }

    @ParameterizedTest
    @CsvSource({"/questions/problem?evidence=yes, 3", "/questions/problem?evidence=no, 3", "/questions/evidence, 2"})
    void offersAtMostThreeWaysForward(String address, int ways) {
        assertThat(get(address))
                .bodyText()
                .satisfies(page -> assertThat(page.split("<button|class=\"button|Skip this question", -1))
                        .hasSize(ways + 1));
    }

    @Test
    void drawsTheWayWithoutLeaningToEitherSide() {
        assertThat(get("/questions/stage?ownership=nobody"))
                .bodyText()
                .contains("way-part done")
                .satisfies(page ->
                        assertThat(page.substring(page.indexOf("<main"))).doesNotContain("axis-"));
    }

    @Test
    void saysTheNumberOfQuestionsExactlyOnceNoneCanBeAdded() {
        assertThat(get("/questions/builders?monthly-ai-spend=60")).bodyText().contains("Question 14 of 15");
        assertThat(get("/questions/monthly-ai-spend")).bodyText().contains("Question 12 of about");
    }

    @Test
    void asksAgainWhenNothingIsChosen() {
        assertThat(get("/questions/evidence?go=on"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("<title>Error: Question 1 of about 16", "href=\"#evidence-yes\"", "or skip this question");
    }

    @Test
    void asksAgainWithWhatWasTypedAndKeepsTheOtherAnswers() {
        assertThat(get("/questions/headcount?evidence=yes&headcount=a%20lot&go=on"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Type a whole number", "href=\"#headcount\"", "value=\"a lot\"", "aria-invalid=\"true\"")
                .contains("<input type=\"hidden\" name=\"evidence\" value=\"yes\">");
    }

    @Test
    void aMistakeInAnotherAnswerIsNamedAndCarriedAlong() {
        assertThat(get("/questions/problem?headcount=abc"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("href=\"/questions/headcount?headcount=abc\"")
                .contains("<input type=\"hidden\" name=\"headcount\" value=\"abc\">");
    }

    @Test
    void saysWhenAnAnswerWouldNotCount() {
        assertThat(get("/questions/governance?monthly-ai-spend=0")).bodyText().contains("counts only when");
    }

    @Test
    void showsAllQuestionsOnOnePageWithTheAnswersSoFar() {
        assertThat(get("/questions?evidence=no&headcount=60&practices=none"))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"evidence\" value=\"no\" checked", "value=\"60\"")
                .contains("action=\"/advice\"");
    }

    @Test
    void keepsTheAnswersOnTheWayToOneQuestionAPage() {
        assertThat(get("/questions?evidence=no&headcount=60"))
                .bodyText()
                .contains("href=\"/questions/evidence?evidence=no&amp;headcount=60\"");
    }

    @Test
    void everythingThatAPageLoadsIsThere() throws Exception {
        String page = get("/").getResponse().getContentAsString();
        assertThat(Pattern.compile("(?:href|src)=\"(/[a-z]+[^\"]*\\.[a-z]+)\"")
                        .matcher(page)
                        .results())
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(match -> assertThat(get(match.group(1))).hasStatusOk());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }
}
