package advisor.document;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown with the tables of GitHub: CommonMark and nothing else besides. */
public final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build();

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>|~$]|&(?=#?\\w+;)");
    private static final Pattern AT_THE_START = Pattern.compile("^(?:\\d{1,9}(?=[.)])|(?=[-+#=]))");

    private Markdown() {}

    /** The document behind a text. */
    public static Node parsed(String markdown) {
        return PARSER.parse(markdown);
    }

    /** The same in HTML that is XML, too. */
    static String html(String markdown) {
        return RENDERER.render(parsed(markdown));
    }

    /** A text that stands for itself: on one line, with a backslash before whatever would mean something else. */
    public static String escaped(String text) {
        String line = SPACE.matcher(text.strip()).replaceAll(" ");
        String inline = ANYWHERE.matcher(line).replaceAll("\\\\$0");
        return AT_THE_START.matcher(inline).replaceFirst("$0\\\\");
    }
}
