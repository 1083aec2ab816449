package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.cost.OwnRates;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Accent;
import advisor.practice.link.Link;
import advisor.practice.link.LinkContent;
import advisor.practice.link.Profile;
import advisor.practice.link.Slug;
import advisor.questionnaire.Answers;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How a consultant creates a link. */
class NewLinkTests extends LinkFormTest {

    @Test
    void theLeastThatIsNeededIsANameAndAContactAddress() {
        Link link = created(Map.of("name", "Jane Doe", "contact", "jane@jane.example"));

        assertThat(link.content())
                .isEqualTo(new LinkContent(
                        new Profile("Jane Doe", "", "mailto:jane@jane.example", "", Accent.INK),
                        null,
                        Answers.none(),
                        List.of()));
        assertThat(link.slug().text()).matches("[a-z0-9]{10}");
        assertThat(link.closed()).isFalse();
    }

    @Test
    void aBrowserMayFillInNameAndAddress() {
        assertThat(mvc.get().uri("/links/new"))
                .bodyText()
                .containsPattern("autocomplete=\"name\"[^>]* id=\"name\"")
                .containsPattern("autocomplete=\"email\"[^>]* id=\"contact\"")
                .containsPattern("autocomplete=\"off\"[^>]* id=\"slug\"");
    }

    @Test
    void everythingThatCanBeDecidedIsStored() {
        Slug slug = Slug.random();
        Link link = created(everything(slug));

        assertThat(link.slug()).isEqualTo(slug);
        assertThat(link.content()).isEqualTo(Practice.content());
    }

    @Test
    void whatIsStoredIsShownAtThePublicAddress() {
        Link link = created(everything(Slug.random()));

        assertThat(mvc.get().uri("/l/" + link.slug()))
                .hasStatusOk()
                .bodyText()
                .contains("Shared by Jane Doe", "AI for logistics", "jane.example");
    }

    @Test
    void bothAddressesAreShownAfterwards() {
        Token key = Token.random();
        MvcTestResult answer = post(with(everything(Slug.random()), "key", key.secret()));

        assertThat(answer).hasStatus(303).hasHeader("Location", "/links/manage/" + key.secret() + "?created");
        assertThat(mvc.get().uri("/links/manage/" + key.secret() + "?created="))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Robots-Tag", "noindex")
                .bodyText()
                .contains("Your link is ready", "http://localhost/links/manage/" + key.secret(), "http://localhost/l/");
    }

    @Test
    void theFormCarriesANewKeyEachTime() {
        Token first = Token.read(key(get())).orElseThrow();
        Token second = Token.read(key(get())).orElseThrow();

        assertThat(first.secret()).isNotEqualTo(second.secret());
        assertThat(mvc.get().uri("/links/new")).hasHeader("Cache-Control", "no-store");
        assertThat(key(mvc.get().uri("/links/new?key=" + first.secret()).exchange()))
                .isNotEqualTo(first.secret());
    }

    @Test
    void aFormThatIsSentTwiceCreatesOneLink() {
        Token key = Token.random();
        Map<String, String> form = with(everything(Slug.random()), "key", key.secret());

        assertThat(location(post(form))).isEqualTo(location(post(form))).endsWith("?created");
        assertThat(location(post(with(form, "line", "Changed since")))).endsWith("?created-before");
        assertThat(links.managed(key).orElseThrow().content()).isEqualTo(Practice.content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "../../etc/passwd", "'\"><script>"})
    void aMalformedKeyIsReplaced(String key) {
        String location = location(post(with(everything(Slug.random()), "key", key)));

        assertThat(location).matches("/links/manage/[\\w-]{43}\\?created");
    }

    @Test
    void ratesCanBeStatedForOneOfTheTwoInDollarsOnly() {
        Map<String, String> form = everything(Slug.random());
        List.of("one-day", "two-days", "three-days").forEach(days -> form.put(days, ""));

        assertThat(Objects.requireNonNull(
                                created(with(form, "slug", "")).content().rates())
                        .hasRetainer())
                .isFalse();
        assertThat(body(post(with(with(form, "slug", ""), "currency", "eur")))).contains("id=\"currency-error\"");
        Map<String, String> both = with(with(everything(Slug.random()), "slug", ""), "currency", "eur");
        assertThat(Objects.requireNonNull(created(both).content().rates()).currency())
                .isEqualTo("EUR");
    }

    @Test
    void oneRetainerCanBeStatedWithoutTheOthers() {
        Map<String, String> form = everything(Slug.random());
        form.put("one-day", "");
        form.put("three-days", "");
        assertThat(body(post(with(form, "go", "preview"))))
                .contains("Your price for a retainer counts for two days a week", "For one day and three days");
        Link link = created(form);
        assertThat(Objects.requireNonNull(link.content().rates()).monthly()).isEqualTo(Map.of(2, 13_000L));
        assertThat(LinkDrafts.of(link.content()).content()).contains(link.content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD", "usd", "US$", "us$", "$", ""})
    void dollarsCanBeWrittenInSeveralWays(String label) {
        OwnRates rates = created(with(everything(Slug.random()), "currency", label))
                .content()
                .rates();
        assertThat(Objects.requireNonNull(rates).inDollars()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"EUR, EUR", "eur, EUR", "€, €", "CHF excl. VAT, CHF excl. VAT", "' CHF   net ', CHF net", "ש״ח, ש״ח"})
    void aCurrencyIsALabelAsItWasTyped(String typed, String label) {
        Link link = created(with(everything(Slug.random()), "currency", typed));
        assertThat(Objects.requireNonNull(link.content().rates()).currency()).isEqualTo(label);
        String shown = label.equals("ש״ח") ? "\u2068" + label + "\u2069" : label;
        assertThat(mvc.get().uri("/advice?evidence=yes&link=" + link.slug() + "&rules=2026-12"))
                .bodyText()
                .contains(shown + " 156,000", "What Jane Doe states is in " + shown + " and is not converted")
                .contains("All paths in " + shown + ",");
        assertThat(LinkDrafts.of(link.content()).content()).contains(link.content());
    }

    @Test
    void withoutAmountsThereAreNoRates() {
        assertThat(created(Map.of("name", "Jane", "contact", "jane@jane.example", "currency", "EUR"))
                        .content()
                        .rates())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"$8k, 8000", "8.5k, 8500", "'8,000', 8000", "' 8000 ', 8000", "8.000, 8000", "'8,5k', 8500"})
    void amountsCanBeTypedTheWayPeopleWriteThem(String typed, long amount) {
        Map<String, String> form = with(everything(Slug.random()), "project-low", typed);

        OwnRates rates = Objects.requireNonNull(created(form).content().rates());
        assertThat(Objects.requireNonNull(rates.project()).low()).isEqualTo(amount);
    }

    @Test
    void capitalLettersOfANameAreLowered() {
        Slug slug = Slug.random();

        assertThat(created(with(everything(slug), "slug", slug.text().toUpperCase(java.util.Locale.ROOT)))
                        .slug())
                .isEqualTo(slug);
    }

    @Test
    void thePreviewShowsTheBannerOfTheProspectAndCreatesNothing() {
        Map<String, String> form = with(everything(Slug.random()), "go", "preview");
        MvcTestResult answer = post(with(form, "key", Token.random().secret()));

        assertThat(answer).hasStatusOk();
        Link link = created(everything(Slug.random()));
        assertThat(banner(body(answer)))
                .isEqualTo(banner(body(mvc.get().uri("/l/" + link.slug()).exchange())));
        assertThat(body(answer)).contains("2 answers are filled in", "your prices for a project and for a retainer");
        assertThat(links.managed(Token.read(key(answer)).orElseThrow())).isEmpty();
    }

    @Test
    void thePreviewAloneFollowsWhatIsTypedRightOrWrong() {
        MvcTestResult whole = mvc.post()
                .uri("/links/preview")
                .params(form(everything(Slug.random())))
                .exchange();
        MvcTestResult part =
                mvc.post().uri("/links/preview").param("name", "Jane").exchange();

        assertThat(whole).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(body(whole)).contains("id=\"preview\"", "Shared by Jane Doe");
        assertThat(part).hasStatusOk();
        assertThat(body(part)).contains("id=\"preview\"", "Type your name and a contact address");
    }

    @Test
    void theFormFoldsWhatIsOptionalUntilSomethingInItIsWrong() {
        assertThat(body(get())).doesNotContain("<details class=\"part\" open");
        assertThat(body(post(with(everything(Slug.random()), "headcount", "many")))
                        .split("class=\"part\" open", -1))
                .hasSize(2);
    }

    private static String banner(String page) {
        Matcher banner = Pattern.compile("(?s)<aside class=\"banner.*?</aside>").matcher(page);
        assertThat(banner.find()).isTrue();
        return banner.group();
    }
}
