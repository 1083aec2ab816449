package advisor.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that look like markup, as a reader of Markdown sees them. */
class MarkdownTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5,000–$25,000 a month",
                "a < b > c",
                "<script>alert(1)</script>",
                "one | two",
                "*emphasis* and _underscore_ and **strong**",
                "`code` and ~~gone~~",
                "[a link](https://example.org) and ![a picture](x.png)",
                "R&D, &amp; and &#36;",
                "a backslash \\ and one at the end \\",
                "# no heading",
                "- no list",
                "+ no list either",
                "1. not the first",
                "23) nor this",
                "2026. What a year",
                "> no quotation",
                "===",
                "---",
                "***",
                "``` no code",
                "~~~ nor this",
                "| no | table |",
                "Already quoted: \\$5 \\| \\*",
            })
    void standForThemselves(String words) {
        assertThat(read("Before.\n\n" + Markdown.escaped(words) + "\n\nAfter.")).isEqualTo(words);
        assertThat(cell(Markdown.escaped(words))).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", " two  lines ", "two\r\n\r\nlines", "two\tlines"})
    void stayOnOneLine(String words) {
        assertThat(Markdown.escaped(words)).isEqualTo("two lines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1 to 3 months", "Plain words, in 2 sentences. With a pause - and a slash/stroke (so)!", "R&D"})
    void areLeftAloneWhereNothingHasToBeDone(String words) {
        assertThat(Markdown.escaped(words)).isEqualTo(words);
    }

    /** The one paragraph between the first and the last. */
    private static String read(String markdown) {
        Node words = Markdown.parsed(markdown).getFirstChild().getNext();
        assertThat(words).isInstanceOf(Paragraph.class);
        assertThat(words.getNext()).isSameAs(words.getParent().getLastChild());
        return text(words);
    }

    private static String cell(String words) {
        Node table = Markdown.parsed("| " + words + " | b |\n| --- | --- |\n| c | d |")
                .getFirstChild();
        return text(table.getFirstChild().getFirstChild().getFirstChild());
    }

    /** The words of a node that has nothing but words. */
    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            assertThat(child).isInstanceOf(Text.class);
            text.append(((Text) child).getLiteral());
        }
        return text.toString();
    }
}
