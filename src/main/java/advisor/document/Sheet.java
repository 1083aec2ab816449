package advisor.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a text is printed on, {@code print/sheet.xhtml}, with the text in its place. */
final class Sheet {

    private static final String TEMPLATE = "/print/sheet.xhtml";

    private final Document page = template();

    /** The sheet as it is printed. */
    Document page() {
        return page;
    }

    /** Says in which language the text is. */
    Sheet in(Locale language) {
        page.getDocumentElement().setAttribute("lang", language.toLanguageTag());
        return this;
    }

    /** Names the document. */
    Sheet named(String title) {
        first("title").setTextContent(title);
        return this;
    }

    /** Puts a link at the foot of every page. */
    Sheet from(String link, String words) {
        first("a").setAttribute("href", link);
        first("a").setTextContent(words);
        return this;
    }

    /** Puts a page before the text, with a picture below its last heading; the page is HTML that is XML, too. */
    Sheet coveredBy(String html, String picture, String words) {
        Element cover = element("section", html);
        Element image = page.createElement("img");
        image.setAttribute("src", picture);
        image.setAttribute("alt", words);
        NodeList headings = cover.getElementsByTagName("h2");
        cover.insertBefore(image, headings.item(headings.getLength() - 1).getNextSibling());
        first("body").insertBefore(cover, first("main"));
        return this;
    }

    /** Puts a text in its place; it is HTML that is XML, too. */
    Sheet saying(String html) {
        Element place = first("main");
        place.getParentNode().replaceChild(element("main", html), place);
        nameRows();
        return this;
    }

    private Element element(String name, String html) {
        String xml = "<" + name + ">" + html + "</" + name + ">";
        Node text = parsed(new InputSource(new StringReader(xml))).getDocumentElement();
        return (Element) page.importNode(text, true);
    }

    /** Markdown has no names for rows: what stands first in a row is its name. */
    private void nameRows() {
        NodeList rows = page.getElementsByTagName("tr");
        for (int row = 0; row < rows.getLength(); row++) {
            nameRow(((Element) rows.item(row)).getElementsByTagName("td").item(0));
        }
    }

    private void nameRow(@Nullable Node cell) {
        if (cell != null) {
            ((Element) page.renameNode(cell, null, "th")).setAttribute("scope", "row");
        }
    }

    private Element first(String name) {
        return (Element) page.getElementsByTagName(name).item(0);
    }

    private static Document template() {
        try (InputStream template = Objects.requireNonNull(Sheet.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return parsed(new InputSource(template));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Document parsed(InputSource xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(xml);
        } catch (ParserConfigurationException | SAXException exception) {
            throw new IllegalStateException("what is to be printed is no XML", exception);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
