package advisor.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.database.Token;
import advisor.web.send.SendingTest;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The feed of an inbox, read as XML. */
class FeedTests extends SendingTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Token reader = Token.random();

    @BeforeEach
    void canBeRead() {
        links.rotateReader(link, reader);
    }

    private String address() {
        return "/links/read/" + reader.secret() + "/feed";
    }

    private Element feed(String language) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        byte[] body = get(address() + language).getResponse().getContentAsByteArray();
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(body));
        return document.getDocumentElement();
    }

    private static List<Element> all(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagNameNS(ATOM, name);
        List<Element> found = new ArrayList<>();
        for (int place = 0; place < nodes.getLength(); place++) {
            found.add((Element) nodes.item(place));
        }
        return found;
    }

    private static String text(Element parent, String name) {
        return all(parent, name).get(0).getTextContent();
    }

    @Test
    void isAtomThatNobodyStores() {
        MvcTestResult feed = get(address());

        assertThat(feed)
                .hasStatusOk()
                .headers()
                .hasValue("Content-Type", "application/atom+xml;charset=UTF-8")
                .hasValue("Cache-Control", "no-store");
    }

    @Test
    void isThereBeforeAnybodySentAnything() throws Exception {
        Element feed = feed("");

        assertThat(feed.getLocalName()).isEqualTo("feed");
        assertThat(text(feed, "title")).contains("Jane Doe");
        assertThat(text(feed, "id")).endsWith("/l/" + link.slug() + "#responses");
        assertThat(text(feed, "updated")).isNotEmpty();
        assertThat(all(feed, "entry")).isEmpty();
    }

    @Test
    void tellsWhoSentSomethingAndWhatWasRecommended() throws Exception {
        send(form("name", "Ada <b>&amp; Co"));
        Element entry = all(feed(""), "entry").get(0);

        assertThat(text(entry, "title")).contains("Ada <b>&amp; Co").contains(": ");
        assertThat(text(entry, "id")).isEqualTo("urn:uuid:" + inbox().get(0).id());
        assertThat(all(entry, "link").get(0).getAttribute("href"))
                .endsWith("/links/read/" + reader.secret() + "/responses/"
                        + inbox().get(0).id());
    }

    @Test
    void keepsNotesAndAddressesToItself() throws Exception {
        var form = form("note", "Call me on Monday");
        form.put("name", "Ada");
        form.put("email", "ada@example.org");
        send(form);

        assertThat(feed("").getTextContent()).contains("Ada").doesNotContain("Monday", "ada@example.org");
    }

    @Test
    void hasTheNewestFirst() throws Exception {
        send(form("name", "Ada"));
        send(form("name", "Grace"));

        assertThat(all(feed(""), "entry"))
                .extracting(entry -> text(entry, "title"))
                .satisfiesExactly(
                        newest -> assertThat(newest).contains("Grace"),
                        oldest -> assertThat(oldest).contains("Ada"));
    }

    @Test
    void speaksGermanToWhoeverAsksForIt() throws Exception {
        assertThat(text(feed("?lang=de"), "title")).isNotEqualTo(text(feed("?lang=en"), "title"));
    }

    @Test
    void isNotThereForWhoeverManagesNorForAnybodyElse() {
        assertThat(get("/links/manage/" + manage.secret() + "/feed")).hasStatus(404);
        assertThat(get("/links/read/" + Token.random().secret() + "/feed")).hasStatus(404);
    }
}
