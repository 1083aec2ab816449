package advisor.web.send;

import advisor.Cases;
import advisor.RuleBooks;
import advisor.SiteTest;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.response.InboxFilter;
import advisor.practice.response.Response;
import advisor.practice.response.ResponseStore;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;

/** A consultant's link, and the article's worked example in week 0 as the prospect who followed it. */
@SiteTest
public abstract class SendingTest {

    /** What the prospect answered. */
    protected static final String WEEK_0 = Cases.answers("seed-13");

    /** The version that addresses end with. */
    protected static final String RULES = "&rules=" + RuleBooks.shipped().version();

    protected final Token manage = Token.random();

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected LinkStore links;

    @Autowired
    protected ResponseStore responses;

    protected Link link;

    @BeforeEach
    protected void sharesALink() {
        Slug slug = Slug.random();
        links.create(slug, Practice.content(), manage);
        link = links.open(slug).orElseThrow();
    }

    /** What the form about these answers sends besides. */
    protected Map<String, String> form(String answers) {
        Map<String, String> form = new HashMap<>(UriComponentsBuilder.fromUriString("?" + answers)
                .build()
                .getQueryParams()
                .toSingleValueMap());
        form.put("link", link.slug().text());
        form.put("key", Token.random().secret());
        return form;
    }

    /** The form of the worked example, with one more field or another value in it. */
    protected Map<String, String> form(String field, String value) {
        Map<String, String> form = form(WEEK_0);
        form.put(field, value);
        return form;
    }

    protected MvcTestResult send(Map<String, String> form) {
        var post = mvc.post().uri("/send");
        form.forEach((name, value) -> post.param(name, value));
        return post.exchange();
    }

    /** The page that answers a form that was sent. */
    protected String follow(MvcTestResult sent) {
        return body(get(Objects.requireNonNull(sent.getResponse().getHeader("Location"))));
    }

    /** A page at an address that is encoded already. */
    protected MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }

    protected static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The canonical address of a page about these answers. */
    protected String address(String path, String answers) {
        return path + "?" + answers + "&link=" + link.slug() + RULES;
    }

    protected List<Response> inbox() {
        return responses.list(link, InboxFilter.ALL, 0, 100);
    }
}
