package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** The form about a link, filled in. */
@SiteTest
public abstract class LinkFormTest {

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected LinkStore links;

    protected Link created(Map<String, String> form) {
        String location = location(post(form));
        Token token = Token.read(location.replaceAll("^/links/manage/|\\?created$", ""))
                .orElseThrow();
        return links.managed(token).orElseThrow();
    }

    /** All that there is to decide, such that it makes {@link Practice#content()}. */
    protected static Map<String, String> everything(Slug slug) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("name", "Jane Doe");
        form.put("line", "AI for logistics");
        form.put("contact", "https://jane.example");
        form.put("privacy-notice", "https://Jane.example/privacy");
        form.put("accent", "teal");
        form.put("slug", slug.text());
        form.put("project-low", "9,000");
        form.put("project-high", "18k");
        form.put("one-day", "7000");
        form.put("two-days", "13,000");
        form.put("three-days", "18.5k");
        form.put("currency", "usd");
        form.put("evidence", "yes");
        form.put("problem", "function");
        form.put("next-text", "Half an hour by video, free of charge.");
        form.put("next-address", "https://Calendly.com/jane");
        form.put("next-neither", "https://jane.example/experiments");
        form.put("origins", "https://jane.example/\n\nhttps://WWW.jane.example");
        return form;
    }

    protected static Map<String, String> with(Map<String, String> form, String field, String value) {
        Map<String, String> changed = new LinkedHashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    protected MvcTestResult get() {
        return mvc.get().uri("/links/new").exchange();
    }

    protected MvcTestResult post(Map<String, String> form) {
        return post("/links/new", form);
    }

    protected MvcTestResult post(String address, Map<String, String> form) {
        return mvc.post().uri(address).params(form(form)).exchange();
    }

    /** The same from this client. */
    protected MvcTestResult post(String address, Map<String, String> form, String client) {
        return mvc.post()
                .uri(address)
                .params(form(form))
                .with(request -> {
                    request.setRemoteAddr(client);
                    return request;
                })
                .exchange();
    }

    protected static MultiValueMap<String, String> form(Map<String, String> form) {
        return MultiValueMap.fromSingleValue(form);
    }

    protected static String location(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    protected static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** The key in the form on a page. */
    protected static String key(MvcTestResult answer) {
        return attribute(body(answer), "<input[^>]*name=\"key\"[^>]*>", "value");
    }

    /** An attribute of the first tag that looks like this. */
    protected static String attribute(String page, String tag, String name) {
        Matcher tags = Pattern.compile(tag).matcher(page);
        assertThat(tags.find()).as(tag).isTrue();
        Matcher values = Pattern.compile(name + "=\"([^\"]*)\"").matcher(tags.group());
        return values.find() ? HtmlUtils.htmlUnescape(values.group(1)) : "";
    }
}
