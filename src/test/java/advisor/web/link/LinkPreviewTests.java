package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.web.document.DocumentTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a link shows where it is pasted: the tool, never an answer. */
@DocumentTest
class LinkPreviewTests {

    private static final String ADVICE = "/advice?evidence=no&ownership=nobody&headcount=4711&rules=2026-12";
    private static final Pattern META = Pattern.compile("<meta (?:property|name)=\"([^\"]*)\" content=\"([^\"]*)\">");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LinkStore links;

    @ParameterizedTest
    @ValueSource(strings = {"/", ADVICE, "/questions?evidence=no", "/questions/headcount?headcount=abc"})
    void areTheSameOnEveryPage(String address) throws Exception {
        assertThat(content(address, "og:title")).isEqualTo("AI consultant or fractional AI officer?");
        assertThat(content(address, "og:type")).isEqualTo("website");
        assertThat(content(address, "og:url")).isEqualTo("https://example.org/");
        assertThat(content(address, "og:description")).startsWith("A scope, a seat, or nobody yet");
        assertThat(content(address, "og:image")).isEqualTo(content("/", "og:image"));
        assertThat(content(address, "twitter:card")).isEqualTo("summary_large_image");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/l/jane-doe",
                "/advice?evidence=no&headcount=4711&link=jane-doe&rules=2026-12",
                "/questions/evidence?evidence=no&link=jane-doe"
            })
    void nameWhoseLinkItIsAndLeadToIt(String address) throws Exception {
        links.create(new Slug("jane-doe"), Practice.content(), Token.random());
        assertThat(content(address, "og:title")).isEqualTo("Jane Doe asks: AI consultant or fractional AI officer?");
        assertThat(content(address, "og:description")).startsWith("Shared by Jane Doe");
        assertThat(content(address, "og:url")).isEqualTo("https://example.org/l/jane-doe");
    }

    @Test
    void ofALinkOfNobodyAreTheSameAsWithout() throws Exception {
        assertThat(content("/questions?link=no-such-link", "og:url")).isEqualTo("https://example.org/");
        assertThat(content("/questions?link=no-such-link", "og:title")).doesNotContain("asks");
    }

    @Test
    void revealNoAnswer() throws Exception {
        String tags = META.matcher(get(ADVICE).getResponse().getContentAsString())
                .results()
                .map(found -> found.group())
                .reduce("", String::concat);

        assertThat(tags).contains("og:image").doesNotContain("evidence", "nobody inside", "4711", "Hire nobody");
    }

    @Test
    void haveAPictureThatEverybodyMayShowAndKeep() throws Exception {
        String picture = content("/", "og:image");
        assertThat(picture).matches("https://example\\.org/social-\\w+\\.png");

        MvcTestResult sent = get(picture.replace("https://example.org", ""));

        assertThat(sent)
                .hasStatusOk()
                .hasContentType("image/png")
                .hasHeader("Cache-Control", "max-age=31536000")
                .hasHeader("Cross-Origin-Resource-Policy", "cross-origin");
        byte[] bytes = sent.getResponse().getContentAsByteArray();
        assertThat(bytes).hasSizeLessThan(60_000);
        assertThatItIs1200By630(bytes);
    }

    private static void assertThatItIs1200By630(byte[] bytes) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
    }

    private String content(String address, String name) throws IOException {
        Matcher tags = META.matcher(get(address).getResponse().getContentAsString());
        return tags.results()
                .filter(tag -> tag.group(1).equals(name))
                .map(tag -> tag.group(2))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }
}
