package advisor.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.simple.AbstractSimpleMarkupHandler;
import org.attoparser.simple.SimpleMarkupParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word that a reader sees is in the messages: none is written into a template, a class or a script. */
class HardCodedWordsTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[,.:;]? \\p{L}{2,}");

    private static final Pattern MARKDOWN = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]|\\[#.*?]|\\[/]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern SCRIPTED = Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'|`[^`]*`");
    private static final Pattern COMPUTED = Pattern.compile("\\$\\{(?:[^{}]|\\{[^}]*})*}");
    private static final Pattern JAVA_COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
    /** What whoever builds a page reads on its console, in English like the code. */
    private static final Pattern CONSOLE = Pattern.compile("(?m)^.*\\b(say|console\\.error)\\(.*$");

    private static final Pattern SCRIPT_COMMENT = Pattern.compile("(?m)(^|\\s)//.*$");

    /** What operators read, and what is no text. */
    private static final Pattern UNSEEN = Pattern.compile("Exception\\(|LOG\\.|Pattern\\.compile|\\.description\\(");

    /** Attributes that a reader sees or hears. */
    private static final Set<String> SEEN =
            Set.of("alt", "aria-label", "title", "placeholder", "label", "data-label", "data-copied", "data-failed");

    /** Values that two words make, and no reader reads: of a header, and of attributes. */
    private static final Set<String> TECHNICAL = Set.of(
            "private, no-cache",
            "noopener noreferrer",
            "clipboard-write; web-share",
            "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads"
                    + " allow-modals");

    /** The name of the site is the same in every language. */
    private static final String NAME = "Scope or Seat";

    @Test
    void noTemplateHasWordsOfItsOwn() throws Exception {
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            assertThat(words(Files.readString(template))).as("%s", template).isEmpty();
        }
    }

    @Test
    void noTextTemplateHasWordsOfItsOwn() throws IOException {
        for (Path template : files(RESOURCES.resolve("templates"), ".md")) {
            String own = MARKDOWN.matcher(Files.readString(template)).replaceAll("");
            assertThat(LETTERS.matcher(own).results().map(MatchResult::group))
                    .as("%s", template)
                    .isEmpty();
        }
    }

    @Test
    void noClassOfTheWebHasSentences() throws IOException {
        for (Path file : files(Path.of("src/main/java/advisor/web"), ".java")) {
            String code = JAVA_COMMENT.matcher(Files.readString(file)).replaceAll("");
            assertThat(LITERAL.matcher(code)
                            .results()
                            .filter(literal -> !UNSEEN.matcher(statement(code, literal.start()))
                                    .find())
                            .map(literal -> literal.group(1)))
                    .as("%s", file)
                    .noneMatch(HardCodedWordsTests::isSentence);
        }
    }

    @Test
    void noScriptHasSentencesButTheNameOfTheSite() throws IOException {
        for (Path file : files(RESOURCES.resolve("static"), ".js")) {
            String code = CONSOLE.matcher(
                            SCRIPT_COMMENT.matcher(Files.readString(file)).replaceAll(""))
                    .replaceAll("");
            assertThat(SCRIPTED.matcher(code)
                            .results()
                            .map(literal -> COMPUTED.matcher(literal.group()).replaceAll("")))
                    .as("%s", file)
                    .noneMatch(literal -> isSentence(literal.substring(1, literal.length() - 1)));
        }
    }

    private static boolean isSentence(String text) {
        return WORDS.matcher(text).find() && !text.contains("=") && !TECHNICAL.contains(text) && !text.equals(NAME);
    }

    /** What stands before a place, back to the end of the statement before. */
    private static String statement(String code, int place) {
        return code.substring(code.lastIndexOf(';', place) + 1, place);
    }

    private static List<Path> files(Path directory, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            List<Path> files =
                    all.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(files).as("%s", directory).isNotEmpty();
            return files;
        }
    }

    // What it finds

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Hello</p>                                          | Hello
            <p th:if="${a}"><b th:text="${a}">x</b> Hello</p>     | Hello
            <p th:class="${a}">Hello</p>                          | Hello
            <img alt="A picture">                                 | A picture
            <nav aria-label="Pages"><a th:text="#{a}">No</a></nav> | Pages
            <p th:text="${a} ? 'Hello there' : 'b'">No</p>        | Hello there
            <meta name="description" content="An advice">         | An advice
            <html th:replace="~{a :: b(~{::p})}"><p>Hello</p></html> | Hello
            """)
    void findsWords(String template, String word) {
        assertThat(words(template)).containsExactly(word);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p th:text="#{a}">Hello</p>
            <p th:text="#{a}">Hello <b>all</b></p>
            <div th:replace="~{a :: b}">Hello</div>
            <img th:alt="#{a}" alt="A picture">
            <pre><code>import base64</code></pre>
            <!-- A comment --><p>·</p>
            <meta name="viewport" content="width=device-width">
            """)
    void findsNoneThatIsReplaced(String template) {
        assertThat(words(template)).isEmpty();
    }

    // Templates

    private static List<String> words(String template) {
        Seen seen = new Seen();
        try {
            new SimpleMarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, seen);
        } catch (org.attoparser.ParseException exception) {
            throw new IllegalArgumentException(exception);
        }
        return seen.words;
    }

    /** Collects what is not replaced. */
    private static class Seen extends AbstractSimpleMarkupHandler {

        private static final Set<String> REPLACING = Set.of("th:text", "th:utext", "th:replace", "th:insert");

        /** Programs, not sentences. */
        private static final Set<String> CODE = Set.of("pre", "script", "style");

        private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
        private static final Pattern DESCRIBING = Pattern.compile("description|.*:(title|description|alt|site_name)");

        private final List<String> words = new ArrayList<>();
        private final Deque<Boolean> replaced = new ArrayDeque<>(List.of(false));

        @Override
        public void handleStandaloneElement(
                String name, Map<String, String> attributes, boolean minimized, int line, int column) {
            look(attributes);
        }

        /** A page gives parts of itself to the layout that replaces it as a whole. */
        @Override
        public void handleOpenElement(String name, Map<String, String> attributes, int line, int column) {
            look(attributes);
            Map<String, String> given = attributes == null ? Map.of() : attributes;
            replaced.push(replaced.element()
                    || CODE.contains(name)
                    || (!name.equals("html") && REPLACING.stream().anyMatch(given::containsKey)));
        }

        @Override
        public void handleCloseElement(String name, int line, int column) {
            replaced.pop();
        }

        @Override
        public void handleText(char[] buffer, int offset, int length, int line, int column) {
            String text = new String(buffer, offset, length).strip();
            if (!replaced.element() && LETTERS.matcher(text).find()) {
                words.add(text);
            }
        }

        private void look(Map<String, String> attributes) {
            if (attributes == null || replaced.element()) {
                return;
            }
            String meta = attributes.getOrDefault("property", attributes.getOrDefault("name", ""));
            attributes.forEach((name, value) -> {
                boolean seen = SEEN.contains(name)
                        || (name.equals("content") && DESCRIBING.matcher(meta).matches());
                if (seen && LETTERS.matcher(value).find() && !attributes.containsKey("th:" + name)) {
                    words.add(value);
                }
                if (name.startsWith("th:")) {
                    QUOTED.matcher(value)
                            .results()
                            .map(quoted -> quoted.group(1))
                            .filter(HardCodedWordsTests::isSentence)
                            .filter(text -> !isStyle(name))
                            .forEach(words::add);
                }
            });
        }

        /** Classes, ids and drawings are made of words that nobody reads. */
        private static boolean isStyle(String name) {
            return Set.of("th:class", "th:classappend", "th:d", "th:viewBox", "th:aria-describedby", "th:describedby")
                    .contains(name);
        }
    }
}
