package advisor.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.document.Markdown;
import advisor.web.advice.AdvicePage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The advice as Markdown, as a reader of Markdown sees it. */
@DocumentTest
class MarkdownDocumentTests {

    private static final String EVERYTHING = "evidence=yes&problem=question&ownership=nobody&stage=live"
            + "&engineering-lead=no&headcount=250&monthly-ai-spend=4200&governance=no";

    @Autowired
    private Documents documents;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/cases.csv", numLinesToSkip = 1)
    void everyCompanyGetsAWellFormedDocument(
            String id, String company, String answers, String expected, String acceptable) {
        Node document = document(answers);

        assertThat(headings(document)).startsWith(1).containsOnlyOnce(1);
        assertThat(all(document, TableBlock.class))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(this::isEven);
        assertThat(all(document, Link.class)).hasSizeGreaterThan(2).allMatch(link -> isAbsolute(link));
        assertThat(all(document, HtmlBlock.class)).isEmpty();
        assertThat(all(document, HtmlInline.class)).isEmpty();
        assertThat(all(document, IndentedCodeBlock.class)).isEmpty();
        assertThat(words(document)).doesNotContain("??", "[[", "]]", "[(", "null", "\\", "**");
    }

    @Test
    void keepsTheOrderOfThePage() {
        List<String> headings = all(document(EVERYTHING), Heading.class).stream()
                .map(MarkdownDocumentTests::words)
                .toList();

        assertThat(headings)
                .containsSubsequence(
                        documents.page(EVERYTHING).verdict().sentence(),
                        "Why",
                        "Also worth knowing",
                        "What points the other way",
                        "Everything weighed",
                        "How certain it is, and what would change it",
                        "Why not another advice?",
                        "You are here",
                        "What every path costs",
                        "Where the figures come from",
                        "Next step",
                        "Keep or share",
                        "Your answers",
                        "Whose interest is behind this");
    }

    @Test
    void saysFirstWhatTheFirstScreenSays() {
        List<String> first = all(document(EVERYTHING), Paragraph.class).stream()
                .map(MarkdownDocumentTests::words)
                .toList();

        assertThat(first.get(0)).isEqualTo(documents.page(EVERYTHING).verdict().title());
        assertThat(first.subList(1, 4))
                .satisfiesExactly(
                        certain -> assertThat(certain).contains("ettled"),
                        now -> assertThat(now).startsWith("Do now: "),
                        costs -> assertThat(costs).startsWith("It costs: ").contains("$"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/cases.csv", numLinesToSkip = 1)
    void saysNothingTwice(String id, String company, String answers, String expected, String acceptable) {
        assertThat(all(document(answers), Paragraph.class).stream()
                        .map(MarkdownDocumentTests::words)
                        .filter(words -> words.length() > 60))
                .doesNotHaveDuplicates();
    }

    @Test
    void showsWhereTheCompanyStandsAndWhatTheYearCosts() {
        List<String> tables = all(document(EVERYTHING), TableBlock.class).stream()
                .map(MarkdownDocumentTests::words)
                .toList();

        assertThat(tables).hasSize(6);
        assertThat(tables.get(1)).contains("What is needed", "no owner").containsOnlyOnce("(you)");
        assertThat(tables.get(2)).contains("When", "In 12 months", "February 22, 2027");
        assertThat(tables.get(3)).contains("Path", "advised");
    }

    @Test
    void noHeadingSkipsALevel() {
        List<Integer> levels = headings(document(EVERYTHING));
        for (int at = 1; at < levels.size(); at++) {
            assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1);
        }
    }

    @Test
    void saysWhatThePageSays() {
        AdvicePage page = documents.page(EVERYTHING);
        Node document = document(EVERYTHING);
        String words = words(document);

        assertThat(all(document, ListItem.class).stream().map(MarkdownDocumentTests::words))
                .filteredOn(item -> item.contains("Article: "))
                .hasSize(page.leading().size()
                        + page.further().size()
                        + page.against().size());
        assertThat(page.leading()).allSatisfy(reason -> assertThat(words).contains(reason.because(), reason.source()));
        assertThat(page.against()).allSatisfy(reason -> assertThat(words).contains(reason.because(), reason.source()));
        assertThat(page.costs().table().rows())
                .allSatisfy(row -> assertThat(words).contains(row.name(), row.total(), row.basis(), row.sources()));
        assertThat(page.answers()).allSatisfy(line -> assertThat(words).contains(line.question(), line.answer()));
        assertThat(words)
                .contains(page.verdict().lost(), page.costs().bill(), "Rule book 2026-12", "November 23, 2026")
                .contains("Check the advice again on February 22, 2027.");
    }

    @Test
    void givesEveryCaveatAndEveryMentionAParagraph() {
        String answers = EVERYTHING.replace("evidence=yes&", "").replace("stage=live", "timeline=under-4-weeks");
        AdvicePage page = documents.page(answers);
        List<String> paragraphs = all(document(answers), Paragraph.class).stream()
                .map(MarkdownDocumentTests::words)
                .toList();

        assertThat(page.verdict().caveats()).hasSize(2);
        assertThat(paragraphs).containsAll(page.verdict().caveats());
        assertThat(documents.page(EVERYTHING).verdict().mentions()).hasSize(2);
        assertThat(all(document(EVERYTHING), Paragraph.class).stream().map(MarkdownDocumentTests::words))
                .containsAll(documents.page(EVERYTHING).verdict().mentions());
    }

    @Test
    void leadsToTheAdviceItWasMadeFrom() {
        assertThat(all(document(EVERYTHING), Link.class).stream().map(Link::getDestination))
                .contains("https://example.org/advice?" + EVERYTHING + "&rules=2026-12");
    }

    @Test
    void escapesWhatWouldMeanSomethingElse() {
        assertThat(documents.text("/advice.md", EVERYTHING))
                .contains("\\$4,200 a month")
                .doesNotContain(" $");
    }

    @Test
    void worksWithoutAnyAnswer() {
        Node document = document("");

        assertThat(words(document)).contains("Nothing you answered speaks for either side yet", "Find this out first");
        assertThat(words(document)).doesNotContain("Check the advice again");
        assertThat(all(document, Link.class).stream().map(Link::getDestination))
                .contains("https://example.org/advice", "https://example.org/questions/evidence");
    }

    private Node document(String answers) {
        return Markdown.parsed(documents.text("/advice.md", answers));
    }

    private void isEven(TableBlock table) {
        assertThat(all(table, TableRow.class).stream()
                        .map(row -> all(row, TableCell.class).size())
                        .distinct())
                .hasSize(1);
        assertThat(all(table, TableCell.class)).noneMatch(cell -> words(cell).isBlank());
    }

    private static boolean isAbsolute(Link link) {
        URI uri = URI.create(link.getDestination());
        return "https".equals(uri.getScheme()) && uri.getHost() != null;
    }

    private static List<Integer> headings(Node document) {
        return all(document, Heading.class).stream().map(Heading::getLevel).toList();
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        all(node, Text.class).forEach(text -> words.append(text.getLiteral()));
        return words.toString();
    }

    private static <N extends Node> List<N> all(Node node, Class<N> type) {
        List<N> found = new ArrayList<>();
        walk(node, each -> {
            if (type.isInstance(each)) {
                found.add(type.cast(each));
            }
        });
        return found;
    }

    private static void walk(Node node, Consumer<Node> visit) {
        visit.accept(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            walk(child, visit);
        }
    }
}
