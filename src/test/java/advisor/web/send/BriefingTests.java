package advisor.web.send;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.link.LinkContent;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Questionnaire;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** The briefing for a first call, as the prospect may read it before sending anything. */
class BriefingTests extends SendingTest {

    private static final String PARTLY = "evidence=yes&problem=function&ownership=unsure";

    @Test
    void saysWhichRuleDecidedAndWhatPointsTheOtherWay() {
        String page = body(get(address("/briefing", WEEK_0)));
        assertThat(page).contains("What Jane Doe would see", "Buy a scope now. Decide about a seat");
        assertThat(part(page, "decided"))
                .contains("A scope settles the design; once it is live", "Stage of the AI work")
                .doesNotContain("A specific, bounded question");
        assertThat(part(page, "objections"))
                .contains("Hire nobody", "A consultant, then a fractional officer", "advised");
    }

    @Test
    void showsWhatTheProspectMadeOfThePrefilledAnswersChangedOnesFirst() {
        assertThat(part(body(get(address("/briefing", WEEK_0))), "prefilled"))
                .containsSubsequence(
                        "What do you need help with?",
                        "One specific decision",
                        "Changed; “Something that must be run week after week” had been filled in",
                        "Is there evidence",
                        "Filled in beforehand, and kept",
                        "Have them confirmed on the call");
    }

    @Test
    void showsWhichPrefilledAnswersWereLeftOpen() {
        assertThat(part(body(get(address("/briefing", "evidence=yes&ownership=nobody"))), "prefilled"))
                .containsSubsequence(
                        "What do you need help with?", "Not answered", "Left open; “Something that must be run");
    }

    @Test
    void namesNothingThatWasFilledInForAQuestionThatIsNoLongerAsked() {
        Answers live = Questionnaire.read(Map.of("stage", List.of("live"), "practices", List.of("evals")))
                .answers();
        links.change(link, new LinkContent(Practice.JANE, null, live, List.of()));
        assertThat(part(body(get(address("/briefing", "evidence=yes&stage=designing"))), "prefilled"))
                .contains("Changed; “")
                .doesNotContain("Left open", "Evals");
        assertThat(part(body(get(address("/briefing", "evidence=yes&stage=live"))), "prefilled"))
                .contains("Left open; “Evals");
        send(form("evidence=yes&stage=designing"));
        assertThat(inbox().get(0).changed()).containsExactly(Questionnaire.STAGE);
    }

    @Test
    void asksWhatIsOpenInTheOrderOfHowMuchItCouldChange() {
        String ask = part(body(get(address("/briefing", PARTLY))), "ask");
        assertThat(ask).contains("Who in the company will own the outcome", "Not sure", "Not answered");
        assertThat(ask.indexOf("recommendation becomes")).isLessThan(ask.indexOf("No answer to it changes"));
    }

    @Test
    void saysSoIfNothingIsOpen() {
        String all = "evidence=yes&problem=function&ownership=owner&timeline=ongoing&stage=building&ai-role=core"
                + "&experience=yes&shelved-strategy=no&hiring=no&headcount=60&monthly-ai-spend=0"
                + "&builders=own-engineers&sensitive=no";
        assertThat(part(body(get(address("/briefing", all))), "ask")).contains("Nothing is open");
    }

    @Test
    void hasNoPriceWhileItIsTooEarlyToSay() {
        String page = body(get(address("/briefing", "headcount=60")));
        assertThat(page)
                .contains("Nothing you answered speaks for either side yet")
                .doesNotContain("objections-title");
    }

    @Test
    void notesTheRuleBookOfAnOldAddress() {
        String old = address("/briefing", WEEK_0).replace("rules=2026-12", "rules=2020-01");
        assertThat(body(get(old))).contains("This link names rule book 2020-01");
    }

    @Test
    void namesNobodyWithoutALink() {
        String page = body(get("/briefing?" + WEEK_0 + RULES));
        assertThat(page).contains("What a consultant would see").doesNotContain("prefilled-title", "/send?");
        assertThat(get("/briefing?evidence=perhaps")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void isOfferedOnTheAdviceAndTheBriefOfAnOpenLinkOnly() {
        String send = address("/send", WEEK_0).replace("&", "&amp;");
        assertThat(body(get(address("/advice", WEEK_0)))).contains("id=\"offer\"", "href=\"" + send + "\"");
        assertThat(body(get(address("/brief", WEEK_0)))).contains("href=\"" + send + "\"");
        assertThat(body(get("/advice?" + WEEK_0 + RULES))).doesNotContain("id=\"offer\"");
        links.close(link);
        assertThat(body(get(address("/advice", WEEK_0)))).doesNotContain("id=\"offer\"");
        assertThat(body(get(address("/brief", WEEK_0)))).doesNotContain("/send?");
    }

    /** A section, by the first part of its title's id. */
    private static String part(String page, String title) {
        int start = page.indexOf("id=\"" + title + "-title\"");
        assertThat(start).as(title).isPositive();
        return page.substring(start, page.indexOf("</section>", start));
    }
}
