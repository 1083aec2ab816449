package advisor.web.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.link.Label;
import advisor.practice.link.Variant;
import advisor.practice.link.VariantStore;
import advisor.practice.visit.Visit;
import advisor.practice.visit.VisitCounter;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Problem;
import advisor.questionnaire.Questionnaire;
import advisor.web.page.Route;
import advisor.web.send.SendingTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Jane Doe sends one link to two prospects: Acme, of which she knows more, and Initech. */
class VariantJourneyTests extends SendingTest {

    @Autowired
    private VariantStore variants;

    @Autowired
    private VisitCounter counter;

    @BeforeEach
    void hasTwoProspects() {
        variants.add(
                link,
                List.of(
                        new Variant(
                                new Label("acme"),
                                "Acme (from the fair)",
                                Answers.none().with(Questionnaire.PROBLEM, Problem.QUESTION)),
                        new Variant(new Label("initech"), "Initech", Answers.none())));
    }

    private String start(String label) {
        return "/l/" + link.slug() + label;
    }

    private String page(String address) {
        return body(get(address));
    }

    @Test
    void showsEachProspectItsOwnStart() {
        assertThat(page(start("/acme")))
                .contains("name=\"link\" value=\"" + link.slug() + "\"", "name=\"via\" value=\"acme\"")
                .contains("name=\"problem\" value=\"question\"")
                .doesNotContain("from the fair");
        assertThat(page(start("/initech")))
                .contains("name=\"via\" value=\"initech\"", "name=\"problem\" value=\"function\"");
        assertThat(page(start("")))
                .contains("name=\"problem\" value=\"function\"")
                .doesNotContain("via");
    }

    @Test
    void leadsPreviewsAndTheWayBackToItsOwnAddress() {
        assertThat(page(start("/acme")))
                .contains("<meta property=\"og:url\" content=\"http://localhost" + start("/acme") + "\">");
        assertThat(page("/questions/evidence?link=" + link.slug() + "&via=acme"))
                .contains("href=\"" + start("/acme") + "\"");
    }

    @Test
    void isAnotherPageThanThatOfAnotherProspect() {
        String acme = Objects.requireNonNull(get(start("/acme")).getResponse().getHeader("ETag"));
        assertThat(get(start("/acme")).getResponse().getHeader("ETag")).isEqualTo(acme);
        assertThat(get(start("/initech")).getResponse().getHeader("ETag")).isNotEqualTo(acme);
        assertThat(mvc.head().uri(start("/acme"))).hasStatusOk();
    }

    @Test
    void showsAtOnceThatItWasDeleted() {
        assertThat(page(start("/acme"))).contains("via");
        variants.delete(link, new Label("acme"));
        assertThat(page(start("/acme"))).contains("Shared by Jane Doe").doesNotContain("via");
    }

    @Test
    void isListedByNoSearchEngine() {
        assertThat(get(start("/acme"))).headers().hasValue("X-Robots-Tag", "noindex");
        assertThat(get(start(""))).headers().doesNotContainHeader("X-Robots-Tag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nobody",
                "/acme.pdf",
                "/acme-2",
                "/acme%20x",
                "/a--b",
                "/acme%2Fx",
                "/-",
                "/null",
                "/%C3%A4",
                "/=1+1",
                "/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                        + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void takesALabelThatTheLinkDoesNotHaveForNone(String label) {
        assertThat(get(start(label))).hasStatusOk();
        assertThat(page(start(label)))
                .contains("Shared by Jane Doe", "name=\"problem\" value=\"function\"")
                .doesNotContain("name=\"via\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ACME", "/acme;x=1", "/%61cme", "/acme?utm=mail"})
    void readsALabelAsItIsFollowed(String label) {
        assertThat(page(start(label))).contains("name=\"via\" value=\"acme\"");
    }

    /** What stands below a link beside its variants cannot be one. */
    @Test
    void isNoOtherAddressOfALink() {
        assertThat(Stream.of(Route.values())
                        .map(Route::pattern)
                        .filter(pattern -> pattern.startsWith("/l/{slug}/") && !pattern.contains("{label}")))
                .isNotEmpty()
                .allSatisfy(pattern ->
                        assertThat(Label.read(pattern.replaceFirst(".*/", ""))).isEmpty());
        assertThat(get(start("/qr.svg"))).hasContentType("image/svg+xml");
    }

    @Test
    void isGoneWithItsLink() {
        links.close(link);
        assertThat(get(start("/acme"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(start("/acme"))).doesNotContain("Jane Doe");
    }

    @Test
    void travelsThroughTheWholeJourney() {
        String query = WEEK_0 + "&link=" + link.slug() + "&via=acme";
        for (String path : List.of("/advice", "/brief", "/briefing", "/send")) {
            String canonical = path + "?" + query + RULES;
            assertThat(get(path + "?" + query + "&via=acme"))
                    .satisfies(answer -> assertThat(answer.getResponse().getHeader("Location"))
                            .isEqualTo(canonical));
            assertThat(page(canonical)).contains("via=acme");
        }
        assertThat(page("/questions/stage?" + query)).contains("name=\"via\" value=\"acme\"");
        assertThat(page("/questions?" + query)).contains("name=\"via\" value=\"acme\"");
        assertThat(page("/compare?link=" + link.slug() + "&via=acme")).contains("via=acme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a%2Fb", "..", "acme,initech", "%3Cb%3E"})
    void isDroppedFromAnAddressWhereItIsUnknown(String label) {
        String answers = "/advice?" + WEEK_0 + "&link=" + link.slug();
        assertThat(Objects.requireNonNull(
                        get(answers + "&via=" + label).getResponse().getHeader("Location")))
                .isEqualTo(answers + RULES);
    }

    @Test
    void isNothingWithoutALink() {
        assertThat(get("/advice?" + WEEK_0 + "&via=acme").getResponse().getHeader("Location"))
                .isEqualTo("/advice?" + WEEK_0 + RULES);
    }

    @Test
    void marksWhatTheVariantFilledIn() {
        String query = "?evidence=yes&problem=question&link=" + link.slug();
        assertThat(page("/questions/problem" + query + "&via=acme")).contains("Filled in by Jane Doe");
        assertThat(page("/questions/problem" + query)).contains("Jane Doe had filled in");
    }

    @Test
    void saysBeforeItIsSentByWhatTheProspectCame() {
        assertThat(page(address("/send", WEEK_0).replace("&rules", "&via=acme&rules")))
                .contains("You came by: acme")
                .doesNotContain("from the fair");
        assertThat(page(address("/send", WEEK_0))).doesNotContain("You came by");
    }

    @Test
    void isStoredWithWhatIsSentAndShownWhereThatIsRead() {
        Map<String, String> form = form("name", "Ada");
        form.put("via", "acme");

        assertThat(follow(send(form))).contains("You came by: acme");

        assertThat(inbox()).singleElement().satisfies(response -> {
            assertThat(response.sent().label()).isEqualTo("acme");
            assertThat(response.prefilled())
                    .isEqualTo(link.content().prefilled().with(Questionnaire.PROBLEM, Problem.QUESTION));
        });
        String manage = "/links/manage/" + this.manage.secret();
        assertThat(page(manage)).contains(">by acme<");
        assertThat(page(manage + "/responses/" + inbox().get(0).id())).contains("with this label: acme");
        assertThat(get("/sent/" + form.get("key") + ".json"))
                .bodyJson()
                .extractingPath("$.label")
                .isEqualTo("acme");
    }

    @Test
    void isNotStoredWhereItIsUnknown() {
        Map<String, String> form = form("via", "nobody");
        send(form);
        assertThat(inbox())
                .singleElement()
                .satisfies(response -> assertThat(response.sent().label()).isEmpty());
    }

    @Test
    void isCountedByItself() {
        page(start("/acme"));
        page(start("/acme"));
        get("/questions/evidence?evidence=yes&problem=question&link=" + link.slug() + "&via=acme");
        get("/advice?" + WEEK_0 + "&link=" + link.slug() + "&via=acme");
        page(start(""));
        Map<String, String> form = form(WEEK_0);
        form.put("via", "acme");
        send(form);

        assertThat(counter.variants(link))
                .isEqualTo(
                        Map.of("acme", Map.of(Visit.OPENED, 2L, Visit.STARTED, 1L, Visit.REACHED, 1L, Visit.SENT, 1L)));
        assertThat(counter.days(link).get(0).number(Visit.OPENED)).isEqualTo(3);
    }

    @Test
    void neverChangesTheAdvice() {
        String plain = body(get("/api/advice?" + WEEK_0 + "&link=" + link.slug()));
        String acme = body(get("/api/advice?" + WEEK_0 + "&link=" + link.slug() + "&via=acme"));
        assertThat(acme).contains("&via=acme");
        assertThat(acme.replace("&via=acme", "")).isEqualTo(plain);
    }
}
