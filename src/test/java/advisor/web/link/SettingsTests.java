package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.Slug;
import advisor.practice.response.InboxFilter;
import advisor.practice.response.ResponseStore;
import advisor.questionnaire.Questionnaire;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the owner of a link changes at its private address. */
class SettingsTests extends LinkFormTest {

    private final Token manage = Token.random();

    @Autowired
    private ResponseStore responses;

    private Link link;

    @BeforeEach
    void sharesALink() {
        Slug slug = Slug.random();
        links.create(slug, Practice.content(), manage);
        link = links.open(slug).orElseThrow();
    }

    @Test
    void showsWhatIsStoredSuchThatSavingItChangesNothing() {
        Map<String, String> form = everything(link.slug());
        String page = body(mvc.get().uri(settings("")).exchange());

        assertThat(page).contains("value=\"AI for logistics\"", "value=\"18,500\"", "https://www.jane.example");
        assertThat(page).doesNotContain("name=\"slug\"");
        form.keySet().stream()
                .filter(name -> !name.equals("slug"))
                .forEach(name -> form.put(name, NewLinkMistakeTests.shown(page, name)));
        assertThat(post(settings(""), form)).hasStatus(303).hasHeader("Location", settings("?saved"));
        assertThat(stored().content()).isEqualTo(Practice.content());
    }

    @Test
    void savesEverythingButTheName() {
        Map<String, String> form = with(with(everything(Slug.random()), "name", "Joan"), "headcount", "60");

        assertThat(post(settings(""), form)).hasStatus(303);
        assertThat(stored().profile().name()).isEqualTo("Joan");
        assertThat(stored().content().prefilled().answered()).isEqualTo(3);
        assertThat(stored().slug()).isEqualTo(link.slug());
    }

    @Test
    void takesAnAnswerBackThatWasFilledIn() {
        assertThat(body(mvc.get().uri(settings("")).exchange()))
                .containsPattern("id=\"problem-\"\\s+name=\"problem\" value=\"\"");

        assertThat(post(settings(""), with(everything(link.slug()), "problem", "")))
                .hasStatus(303);
        assertThat(stored().content().prefilled().isAnswered(Questionnaire.PROBLEM))
                .isFalse();
    }

    @Test
    void saysWhatIsWrongAndChangesNothing() {
        MvcTestResult answer = post(settings(""), with(everything(link.slug()), "contact", "javascript:alert(1)"));

        assertThat(answer).hasStatus(400);
        assertThat(body(answer)).contains("id=\"contact-error\"", "javascript:alert(1)", "<title>Error: ");
        assertThat(stored().content()).isEqualTo(Practice.content());
    }

    @Test
    void thePreviewChangesNothing() {
        Map<String, String> form = with(with(everything(link.slug()), "name", "Joan"), "go", "preview");

        assertThat(body(post(settings(""), form))).contains("Shared by Joan");
        assertThat(stored().profile().name()).isEqualTo("Jane Doe");
    }

    @Test
    void aClosedLinkIsAnsweredAsUnknownUntilItIsOpenedAgain() {
        assertThat(post(settings("/close"), Map.of())).hasStatus(303).hasHeader("Location", settings("?closed"));
        assertThat(mvc.get().uri("/l/" + link.slug())).hasStatus(404);
        assertThat(body(mvc.get().uri(settings("")).exchange())).contains("Closed", settings("/reopen"));

        assertThat(post(settings("/reopen"), Map.of())).hasStatus(303).hasHeader("Location", settings("?reopened"));
        assertThat(mvc.get().uri("/l/" + link.slug())).hasStatusOk();
    }

    @Test
    void aNewPrivateAddressReplacesTheOldOne() {
        String next = key(mvc.get().uri(settings("")).exchange());
        MvcTestResult answer = post(settings("/rotate"), Map.of("key", next, "sure", "yes"));

        assertThat(answer).hasStatus(303).hasHeader("Location", "/links/manage/" + next + "?rotated");
        assertThat(mvc.get().uri("/links/manage/" + manage.secret())).hasStatus(404);
        assertThat(body(mvc.get().uri("/links/manage/" + next + "?rotated=").exchange()))
                .contains("has a new private address", next);
    }

    @Test
    void aNewPrivateAddressIsAskedForTwice() {
        MvcTestResult unsure =
                post(settings("/rotate"), Map.of("key", Token.random().secret()));

        assertThat(unsure).hasStatus(400);
        assertThat(body(unsure))
                .contains("id=\"sure-rotate-error\"", "<title>Error: ", "the one you have still works")
                .doesNotContain("id=\"sure-error\"");
        assertThat(links.managed(manage)).isPresent();
    }

    @Test
    void askingTwiceForANewPrivateAddressGivesTheSame() {
        Map<String, String> form = Map.of("key", Token.random().secret(), "sure", "yes");

        assertThat(location(post(settings("/rotate"), form))).isEqualTo(location(post(settings("/rotate"), form)));
    }

    @Test
    void aNewPrivateAddressNeedsTheOldOne() {
        String unknown = "/links/manage/" + Token.random().secret() + "/settings/rotate";

        assertThat(post(unknown, Map.of("key", Token.random().secret(), "sure", "yes")))
                .hasStatus(404);
        assertThat(stored().slug()).isEqualTo(link.slug());
    }

    @Test
    void deletesTheLinkWithEverythingOnceTheBoxIsTicked() {
        responses.store(link, Practice.sent("Ada"), Token.random());

        assertThat(body(post(settings("/delete"), Map.of()))).contains("id=\"sure-error\"", "<title>Error: ");
        assertThat(links.managed(manage)).isPresent();
        assertThat(post(settings("/delete"), Map.of("sure", "yes")))
                .hasStatus(303)
                .hasHeader("Location", "/links/new?deleted");
        assertThat(links.managed(manage)).isEmpty();
        assertThat(responses.count(link, InboxFilter.ALL)).isZero();
        assertThat(body(mvc.get().uri("/links/new?deleted=").exchange())).contains("The link is deleted");
    }

    @Test
    void leadsBackToTheSettingsWhoeverOnlyOpensWhatTheirFormsAreSentTo() {
        for (String step : new String[] {"/close", "/reopen", "/rotate", "/reader", "/delete"}) {
            assertThat(mvc.get().uri(settings(step))).hasStatus(302).hasHeader("Location", settings(""));
        }
        assertThat(stored().closed()).isFalse();
    }

    @Test
    void nothingCanBeDoneAtAnAddressThatLeadsNowhere() {
        for (String step : new String[] {"", "/close", "/reopen", "/delete"}) {
            assertThat(post("/links/manage/" + Token.random().secret() + "/settings" + step, Map.of("sure", "yes")))
                    .hasStatus(404);
        }
    }

    private Link stored() {
        return links.managed(manage).orElseThrow();
    }

    private String settings(String below) {
        return "/links/manage/" + manage.secret() + "/settings" + below;
    }
}
