package advisor.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A co-founder answers beside somebody who has answered before, sees nothing of that, and ends at the comparison. */
@SiteTest
class BesideTests {

    private static final String FIRST = "evidence=yes&ownership=nobody&headcount=4711&rules=2026-12";
    private static final String BESIDE = "beside=" + encoded(FIRST);
    private static final String HERE = "Somebody has answered these questions already.";
    private static final String LOST = "those cannot be read in it";
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"beside\" value=\"([^\"]*)\">");

    /** What is not shown: markup, and the addresses in it. */
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LinkStore links;

    @Test
    void everyPageOfTheJourneySaysSoAndShowsNothingOfTheFirstOnesAnswers() {
        for (String path : List.of(
                "/?",
                "/questions?",
                "/questions/evidence?",
                "/questions/ownership?evidence=no&",
                "/questions/headcount?evidence=no&",
                "/questions/headcount?go=on&",
                "/questions?headcount=abc&")) {
            String page = page(path + BESIDE);
            assertThat(MARKUP.matcher(page).replaceAll(" "))
                    .as(path)
                    .contains(HERE, "Nothing is stored")
                    .doesNotContain("4711", "4,711", "??");
            assertThat(page).as(path).doesNotContain("checked=\"checked\" value=\"nobody\"");
            assertThat(HIDDEN.matcher(page).results().map(BesideTests::value))
                    .as(path)
                    .containsOnly(FIRST);
            assertThat(page.replaceAll("(?s)<meta[^>]*>", "")).as(path).contains("beside=evidence%3Dyes");
            assertThat(Pattern.compile("<meta[^>]*beside").matcher(page).find())
                    .as(path)
                    .isFalse();
        }
    }

    private static String value(MatchResult hidden) {
        return hidden.group(1).replace("&amp;", "&");
    }

    @Test
    void theQuestionsEndAtTheComparison() {
        String own = "evidence=no&" + BESIDE;
        String end = "/compare?a=evidence%3Dyes%26ownership%3Dnobody%26headcount%3D4711%26rules%3D2026-12"
                + "&b=evidence%3Dno&a-name=Answered%20first&b-name=Answered%20second";
        assertThat(get("/questions/evidence?go=advice&" + own)).hasRedirectedUrl(end);
        assertThat(get("/questions/sensitive?go=on&sensitive=yes&" + own))
                .hasRedirectedUrl(end.replace("Dno&", "Dno%26sensitive%3Dyes&"));
        assertThat(get("/questions?go=advice&" + own)).hasRedirectedUrl(end);
        String comparison = follow(end);
        assertThat(comparison)
                .contains("The verdicts differ: ", "hiring nobody (Answered second)", "4,711", ">Answered first<")
                .doesNotContain(HERE);
    }

    @Test
    void theButtonsSaySo() {
        assertThat(page("/questions/problem?evidence=no&" + BESIDE))
                .contains("See the comparison")
                .doesNotContain("You can stop here.", "See advice now", "See the recommendation", "href=\"/advice");
        assertThat(page("/questions?evidence=no&" + BESIDE))
                .contains("action=\"/questions\"", "See the comparison")
                .doesNotContain("See the advice<");
        assertThat(page("/questions/problem?evidence=yes"))
                .contains("See advice now")
                .doesNotContain("comparison");
    }

    @Test
    void theFirstQuestionOfTheStartPageAndTheWayBackKeepIt() {
        MvcTestResult next = get("/questions/evidence?go=on&from=start&evidence=yes&" + BESIDE);
        assertThat(next).hasRedirectedUrl("/questions/problem?evidence=yes&" + BESIDE);
        assertThat(page("/questions/evidence?" + BESIDE)).contains("<a href=\"/?" + BESIDE + "\"");
    }

    @Test
    void whoeverAnswersNothingIsAskedForOneAnswer() {
        assertThat(get("/questions/sensitive?go=advice&" + BESIDE))
                .hasRedirectedUrl("/questions?" + BESIDE + "&go=advice");
        assertThat(get("/questions?" + BESIDE + "&go=advice"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Answer at least one question", "href=\"#evidence-yes\"", HERE);
    }

    @Test
    void aMistakeOnTheWayIsPutRightBeforeTheComparison() {
        assertThat(get("/questions/evidence?go=advice&evidence=no&headcount=abc&" + BESIDE))
                .hasRedirectedUrl("/questions?evidence=no&headcount=abc&" + BESIDE + "&go=advice");
        assertThat(get("/questions?evidence=no&headcount=abc&" + BESIDE + "&go=advice"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("value=\"abc\"", "Type a whole number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lunch",
                "%25zz",
                "evidence%3Dperhaps",
                "evidence%3Dyes%26horizon%3D99",
                "headcount%3D",
                "rules%3D2026-12",
                "evidence%253Dyes",
                "beside%3Devidence%253Dyes",
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "evidence%3Dyes&beside=evidence%3Dno",
                "%00"
            })
    void whatCannotBeReadLeadsToThePlainPagesWithAMessage(String beside) {
        assertThat(MARKUP.matcher(page("/?beside=" + beside)).replaceAll(" "))
                .contains(LOST)
                .doesNotContain(HERE);
        String question = page("/questions/problem?evidence=yes&headcount=60&beside=" + beside);
        assertThat(question)
                .contains(LOST, "See advice now", "name=\"headcount\" value=\"60\"")
                .doesNotContain("name=\"beside\"", "<script>alert");
        assertThat(get("/questions/evidence?go=advice&evidence=yes&beside=" + beside))
                .hasRedirectedUrl("/advice?evidence=yes");
    }

    @Test
    void itMayNotBeLongerThanAnyOfOurs() {
        String longest = "evidence=yes&x=" + "y".repeat(3_985);
        assertThat(page("/?beside=" + encoded(longest))).contains(HERE);
        assertThat(page("/?beside=" + encoded(longest + "y"))).contains(LOST);
    }

    @Test
    void theAdviceDropsItAndAsksForIt() {
        assertThat(get("/advice?evidence=yes&" + BESIDE)).hasRedirectedUrl("/advice?evidence=yes&rules=2026-12");
        assertThat(page("/advice?evidence=yes&rules=2026-12"))
                .contains("href=\"/?beside=evidence%3Dyes%26rules%3D2026-12\">Ask a co-founder");
        assertThat(page("/advice")).doesNotContain("beside=");
    }

    @Test
    void aConsultantsLinkGoesAlong() {
        String slug = Slug.random().text();
        links.create(Slug.read(slug).orElseThrow(), Practice.content(), Token.random());
        String home = page("/l/" + slug + "?" + BESIDE);
        assertThat(home).contains(HERE, "name=\"link\" value=\"" + slug + "\"", "name=\"beside\"");
        assertThat(page("/questions/evidence?link=" + slug + "&" + BESIDE))
                .contains("<a href=\"/l/" + slug + "?" + BESIDE + "\"");
        assertThat(get("/questions/evidence?go=advice&evidence=no&link=" + slug + "&" + BESIDE)
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith("/compare?a=evidence%3Dyes")
                .endsWith("&link=" + slug);
        assertThat(page("/advice?evidence=yes&link=" + slug + "&rules=2026-12"))
                .contains("href=\"/l/" + slug + "?beside=evidence%3Dyes%26rules%3D2026-12\"");
    }

    private String follow(String address) {
        MvcTestResult result = get(address);
        String location = result.getResponse().getRedirectedUrl();
        return location == null ? text(result) : follow(location);
    }

    private String page(String address) {
        MvcTestResult result = get(address);
        assertThat(result.getResponse().getStatus()).as(address).isIn(200, 400);
        return text(result);
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
