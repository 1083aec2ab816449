package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.Slug;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How a link gets an address to read only, and loses it. */
class ReaderTests extends LinkFormTest {

    private static final Pattern READ = Pattern.compile("/links/read/([A-Za-z0-9_-]{43})\"");

    private final Token manage = Token.random();

    private Link link;

    @BeforeEach
    void sharesALink() {
        Slug slug = Slug.random();
        links.create(slug, Practice.content(), manage);
        link = links.open(slug).orElseThrow();
    }

    private String settings(String below) {
        return "/links/manage/" + manage.secret() + "/settings" + below;
    }

    private MvcTestResult get(Map<String, String> form) {
        return post(settings("/reader"), form);
    }

    private static Map<String, String> key() {
        return Map.of("key", Token.random().secret());
    }

    private static Map<String, String> sure(String... more) {
        Map<String, String> form = new HashMap<>(key());
        form.put("sure", "yes");
        for (String go : more) {
            form.put("go", go);
        }
        return form;
    }

    private static Token told(MvcTestResult page) {
        Matcher address = READ.matcher(body(page));
        assertThat(address.find()).isTrue();
        return Token.read(address.group(1)).orElseThrow();
    }

    @Test
    void hasNoneAtFirst() {
        assertThat(links.isRead(link)).isFalse();
        assertThat(body(mvc.get().uri(settings("")).exchange()))
                .contains("Get a read-only address")
                .doesNotContain("id=\"sure-reader\"", "/links/read/");
    }

    @Test
    void isToldOnceAndByNoOtherPage() {
        MvcTestResult page = get(key());

        assertThat(page).hasStatusOk();
        assertThat(links.read(told(page)).map(Link::id)).contains(link.id());
        assertThat(body(mvc.get().uri(settings("")).exchange())).doesNotContain("/links/read/");
    }

    @Test
    void isTheSameForWhoeverSendsTheFormTwice() {
        Map<String, String> form = key();

        assertThat(told(get(form)).secret()).isEqualTo(told(get(form)).secret());
    }

    @Test
    void isReplacedOnlyByWhoeverTickedTheBox() {
        Token first = told(get(key()));
        MvcTestResult unsure = get(key());

        assertThat(unsure).hasStatus(400);
        assertThat(body(unsure)).contains("id=\"sure-reader-error\"", "<title>Error: ");
        assertThat(links.read(first)).isPresent();
        Token second = told(get(sure()));
        assertThat(links.read(first)).isEmpty();
        assertThat(links.read(second)).isPresent();
        assertThat(links.managed(manage)).isPresent();
    }

    @Test
    void isRemovedOnlyByWhoeverTickedTheBox() {
        Token reader = told(get(key()));

        assertThat(get(Map.of("go", "remove"))).hasStatus(400);
        assertThat(links.read(reader)).isPresent();
        assertThat(get(sure("remove"))).hasStatus(303).hasHeader("Location", settings("?reader-removed"));
        assertThat(links.read(reader)).isEmpty();
        assertThat(links.isRead(link)).isFalse();
    }

    @Test
    void neverTakesAnAddressFromAnotherLink() {
        Token others = Token.random();
        Token key = Token.random();
        links.create(Slug.random(), Practice.content(), others);
        Link other = links.managed(others).orElseThrow();
        links.rotateReader(other, key);

        Token told = told(get(Map.of("key", key.secret())));
        assertThat(told.secret()).isNotEqualTo(key.secret());
        assertThat(links.read(key).map(Link::id)).contains(other.id());
        assertThat(links.read(told).map(Link::id)).contains(link.id());
    }

    @Test
    void staysWhenThePrivateAddressIsReplaced() {
        Token reader = told(get(key()));
        links.rotate(link, Token.random());

        assertThat(links.read(reader)).isPresent();
    }
}
