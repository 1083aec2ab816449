package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.Recoveries;
import advisor.practice.link.RecoveryCode;
import advisor.practice.link.Slug;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How a link gets a recovery code, which one page tells. */
class RecoveryCodeTests extends LinkFormTest {

    private static final Pattern CODE = Pattern.compile("data-share>([0-9A-Z]{4}(?:-[0-9A-Z]{4}){5})<");

    private final Token manage = Token.random();
    private final Slug slug = Slug.random();

    @Autowired
    private Recoveries recoveries;

    private Link link;

    @BeforeEach
    void sharesALink() {
        links.create(slug, Practice.content(), manage);
        link = links.open(slug).orElseThrow();
    }

    private String at(String below) {
        return "/links/manage/" + manage.secret() + below;
    }

    private MvcTestResult ask(Map<String, String> form) {
        return post(at("/settings/recovery"), form);
    }

    private String page(String below) {
        return body(mvc.get().uri(at(below)).exchange());
    }

    private static Map<String, String> key(String... more) {
        Map<String, String> form = new HashMap<>();
        form.put("key", Token.random().secret());
        for (String name : more) {
            form.put(name, "yes");
        }
        return form;
    }

    private static RecoveryCode told(MvcTestResult page) {
        Matcher code = CODE.matcher(body(page));
        assertThat(code.find()).isTrue();
        return RecoveryCode.read(code.group(1)).orElseThrow();
    }

    @Test
    void isOfferedWhenTheLinkIsCreatedUntilThereIsOne() {
        String offered = "action=\"" + at("/settings/recovery") + "\"";

        assertThat(page("?created")).contains(offered);
        assertThat(page("")).doesNotContain(offered);
        ask(key());
        assertThat(page("?created")).doesNotContain(offered);
    }

    @Test
    void isToldByOnePageAndByNoOther() {
        MvcTestResult page = ask(key());

        assertThat(page).hasStatusOk().hasHeader("Cache-Control", "no-store");
        RecoveryCode code = told(page);
        assertThat(recoveries.isRecoverableBy(link, code)).isTrue();
        for (String below : new String[] {"", "?created", "/settings", "/webhook"}) {
            assertThat(page(below)).doesNotContain(code.secret());
        }
        assertThat(mvc.get().uri(at("/settings/recovery")).exchange())
                .hasStatus(302)
                .hasHeader("Location", at("/settings"));
    }

    @Test
    void isTheSameForWhoeverSendsTheFormTwice() {
        Map<String, String> form = key();

        assertThat(told(ask(form)).secret()).isEqualTo(told(ask(form)).secret());
    }

    @Test
    void isReplacedOnlyByWhoeverTickedTheBox() {
        RecoveryCode first = told(ask(key()));
        MvcTestResult unsure = ask(key());

        assertThat(unsure).hasStatus(400);
        assertThat(body(unsure)).contains("id=\"sure-recovery-error\"", "<title>Error: ");
        assertThat(recoveries.isRecoverableBy(link, first)).isTrue();
        RecoveryCode second = told(ask(key("sure")));
        assertThat(recoveries.isRecoverableBy(link, first)).isFalse();
        assertThat(recoveries.isRecoverableBy(link, second)).isTrue();
    }

    @Test
    void isNeverThatOfAnotherLink() {
        Token others = Token.random();
        Token key = Token.random();
        links.create(Slug.random(), Practice.content(), others);
        Link other = links.managed(others).orElseThrow();
        recoveries.setRecovery(other, RecoveryCode.of(key));

        RecoveryCode told = told(ask(Map.of("key", key.secret())));
        assertThat(recoveries.isRecoverableBy(link, told)).isTrue();
        assertThat(recoveries.isRecoverableBy(other, RecoveryCode.of(key))).isTrue();
    }

    @Test
    void canBeMailedToOneself() {
        MvcTestResult page = ask(key());
        String mail = attribute(body(page), "<a href=\"mailto:[^>]*>", "href");

        assertThat(mail).startsWith("mailto:?subject=").doesNotContain("+");
        assertThat(URLDecoder.decode(mail, StandardCharsets.UTF_8))
                .contains(told(page).secret(), "/l/" + slug, "/links/recover");
    }

    @Test
    void canBeDownloadedWithoutStandingInAnAddress() {
        MvcTestResult page = ask(key());
        Map<String, String> form = new HashMap<>(Map.of("go", "download"));
        form.put("key", attribute(body(page), "<input type=\"hidden\" name=\"key\"[^>]*>", "value"));
        MvcTestResult file = ask(form);

        assertThat(file)
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"recovery-" + slug + ".txt\"")
                .hasHeader("Content-Type", "text/plain;charset=UTF-8");
        assertThat(body(file)).contains(told(page).secret(), "/l/" + slug);
    }

    @Test
    void isNoLongerInAFileOnceItIsReplaced() {
        Map<String, String> form = key();
        ask(form);
        ask(key("sure"));

        assertThat(ask(with(form, "go", "download"))).hasStatus(303).hasHeader("Location", at("/settings"));
    }
}
