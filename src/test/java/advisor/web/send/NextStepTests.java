package advisor.web.send;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.advice.Verdict;
import advisor.practice.Practice;
import advisor.practice.link.LinkContent;
import advisor.practice.link.NextStep;
import advisor.questionnaire.Answers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a consultant proposes to do next, on the advice and once it was sent. */
class NextStepTests extends SendingTest {

    private static final String TEXT = "Half an hour by video, free of charge.";
    private static final String TITLE = "’s next step for you";

    private void proposes(NextStep next) {
        links.change(link, new LinkContent(Practice.JANE, null, Answers.none(), List.of(), next));
    }

    private String advice(String answers) {
        return body(get(address("/advice", answers)));
    }

    @Test
    void standsOnTheAdviceAfterTheReasonsAsALinkToABookingSite() {
        String page = advice(WEEK_0);

        assertThat(page).contains(TITLE, TEXT, "The link leads to another site.");
        assertThat(page)
                .containsPattern("<a [^>]*rel=\"noopener noreferrer nofollow\" href=\"https://calendly\\.com/jane\">"
                        + "calendly\\.com/jane</a>");
        assertThat(page.indexOf("id=\"proposed-title\""))
                .isBetween(page.indexOf("id=\"against-title\""), page.indexOf("id=\"costs"));
    }

    @Test
    void standsOnThePageThatConfirmsSending() {
        assertThat(follow(send(form(WEEK_0)))).contains(TITLE, TEXT, "href=\"https://calendly.com/jane\"");
    }

    @Test
    void isTextToCopyWhereNobodyCheckedTheHost() {
        String page = advice("evidence=no");

        assertThat(page)
                .contains(TITLE, "data-share>https://jane.example/experiments</span>", "Copy the address")
                .contains("Not checked by this site.")
                .doesNotContain("href=\"https://jane.example");
    }

    @Test
    void saysSoInGermanToo() {
        String page = body(get(address("/advice", WEEK_0) + "&lang=de"));

        assertThat(page)
                .contains("Ihr nächster Schritt mit", "href=\"https://calendly.com/jane\">calendly.com/jane</a>");
        assertThat(body(get(address("/advice", "evidence=no") + "&lang=de")))
                .contains("Von dieser Website nicht geprüft.");
    }

    /** The worked example in week 0 gets a scope first, then a seat. */
    @ParameterizedTest
    @CsvSource({
        "evidence=no, NEITHER",
        "evidence=yes&problem=question&ownership=owner, CONSULTANT",
        "evidence=yes&problem=function&ownership=nobody, OFFICER"
    })
    void isTheOneForThisVerdict(String answers, Verdict verdict) {
        String own = "https://cal.com/jane/" + verdict.id();
        proposes(new NextStep("", "https://cal.com/jane/all", Map.of(verdict, own)));

        assertThat(advice(answers)).contains("href=\"" + own + "\"").doesNotContain("cal.com/jane/all");
        assertThat(advice(WEEK_0)).contains("cal.com/jane/all").doesNotContain(own);
    }

    @Test
    void needsNoAddress() {
        proposes(new NextStep(TEXT, "", Map.of()));

        assertThat(advice(WEEK_0)).contains(TITLE, TEXT).doesNotContain("Not checked by this site", "another site");
    }

    @Test
    void isNotThereIfThereIsNothingToSay() {
        proposes(new NextStep("", "", Map.of(Verdict.NEITHER, "https://cal.com/jane")));

        assertThat(advice(WEEK_0)).doesNotContain(TITLE, "cal.com");
    }

    @Test
    void isNotThereWithoutAVerdict() {
        assertThat(advice("hiring=no")).doesNotContain(TITLE, "calendly.com");
    }

    @Test
    void isNotThereWithoutTheLinkOrOnceItIsClosed() {
        assertThat(body(get("/advice?" + WEEK_0 + RULES))).doesNotContain(TITLE, "calendly.com");
        String sent = follow(send(form(WEEK_0)));
        assertThat(sent).contains(TITLE);

        links.close(link);
        assertThat(advice(WEEK_0)).doesNotContain(TITLE, "calendly.com");
    }

    @Test
    void showsAtOnceWhatWasChanged() {
        assertThat(advice(WEEK_0)).contains("calendly.com/jane");
        proposes(new NextStep("Write to me.", "https://cal.com/jane", Map.of()));

        assertThat(advice(WEEK_0))
                .contains("Write to me.", "https://cal.com/jane")
                .doesNotContain("calendly.com");
    }

    @Test
    void markupInItIsText() {
        String markup = "<script>alert(1)</script>";
        proposes(new NextStep(markup, "https://cal.com/" + markup, Map.of()));

        assertThat(advice(WEEK_0))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert", "href=\"https://cal.com");
    }
}
