package advisor.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.article.Article;
import advisor.document.Depth;
import advisor.document.QrReader;
import advisor.document.Tags;
import advisor.web.advice.AdvicePage;
import com.google.zxing.ReaderException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.util.HtmlUtils;

/** The advice as PDF, as PDFBox reads it. */
@DocumentTest
@ExtendWith(OutputCaptureExtension.class)
class PdfDocumentTests {

    @Autowired
    private Documents documents;

    @Autowired
    private Article article;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/cases.csv", numLinesToSkip = 1)
    void everyCompanyGetsATaggedDocumentThatSaysItAll(
            String id, String company, String answers, String expected, String acceptable) throws IOException {
        AdvicePage page = documents.page(answers);
        try (PDDocument pdf = Loader.loadPDF(documents.bytes("/advice.pdf", answers))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo(page.verdict().title() + " – Scope or Seat");
            assertThat(Tags.of(pdf))
                    .containsOnlyOnce("H1")
                    .contains("H2", "H3", "Table", "TH", "TD", "LI", "Link", "Figure");
            assertThat(Tags.alternatives(pdf)).containsExactly("QR code of the link to this advice");
            assertThat(Depth.mostlyBlank(pdf, 2)).isEmpty();
            assertThat(links(pdf)).contains(documents.link(answers), article.address());
            assertThat(unspaced(text(pdf)))
                    .contains(unspaced(page.verdict().sentence()))
                    .contains(unspaced(documents.link(answers)), "November23,2026", "Rulebook2026-12")
                    .contains(reasons(page));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/cases.csv", numLinesToSkip = 1)
    void theFirstPageIsForABoard(String id, String company, String answers, String expected, String acceptable)
            throws Exception {
        AdvicePage page = documents.page(answers);
        assertThat(page.leading()).hasSizeBetween(1, 3);
        String english = board(answers);
        assertThat(english)
                .contains(unspaced(page.verdict().sentence()))
                .contains(page.leading().stream()
                        .map(reason -> unspaced(reason.name() + ". " + reason.because()))
                        .toList())
                .contains("Why", "Whatpointstheotherway", "Price", "In12months:", "Nextstep")
                .contains(shown(answers, "It costs"), shown(answers, "Do now"))
                .contains("Rulebook2026-12.AdviceofNovember23,2026.");
        assertThat(page.against()).allSatisfy(reason -> assertThat(english).contains(unspaced(reason.name())));
        assertThat(board(answers + "&lang=de"))
                .contains("Warum", "WasindieandereRichtungweist", "Preis", "In12Monaten:", "NächsterSchritt")
                .contains("Regelwerk2026-12.Empfehlungvom23.November2026.");
    }

    /** What the page says beside a name. */
    private String shown(String answers, String name) {
        Matcher beside =
                Pattern.compile("<dt>" + name + "</dt><dd>([^<]*)</dd>").matcher(documents.text("/advice", answers));
        assertThat(beside.find()).isTrue();
        return unspaced(HtmlUtils.htmlUnescape(beside.group(1)));
    }

    /** The text of the first page, whose code is the link. */
    private String board(String answers) throws IOException, ReaderException {
        try (PDDocument pdf = Loader.loadPDF(documents.bytes("/advice.pdf", answers))) {
            assertThat(QrReader.find(new PDFRenderer(pdf).renderImageWithDPI(0, 200)))
                    .isEqualTo(documents.link(answers));
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            return unspaced(first.getText(pdf));
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"horizon=24&days=3&headcount=250", "headcount=60", "timeline=ongoing&horizon=24"})
    void nothingRunsOverTheEdgeOfThePaper(String answers) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(documents.bytes("/advice.pdf", answers))) {
            RightEdge edge = new RightEdge();
            edge.getText(pdf);
            assertThat(edge.furthest)
                    .isBetween(400f, pdf.getPage(0).getMediaBox().getWidth() - 50);
        }
    }

    /** How far to the right any letter reaches, in points. */
    private static final class RightEdge extends PDFTextStripper {

        private float furthest;

        @Override
        protected void processTextPosition(TextPosition letter) {
            furthest = Math.max(furthest, letter.getXDirAdj() + letter.getWidthDirAdj());
            super.processTextPosition(letter);
        }
    }

    @Test
    void logsNothing(CapturedOutput output) {
        String before = output.getAll();

        documents.bytes("/advice.pdf", "evidence=yes&ownership=nobody&monthly-ai-spend=4711");

        assertThat(output.getAll()).isEqualTo(before);
    }

    private static List<String> reasons(AdvicePage page) {
        return Stream.of(page.leading(), page.further(), page.against())
                .flatMap(List::stream)
                .map(reason -> unspaced(reason.because()))
                .toList();
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    /** Lines are broken anywhere, and links even within a word. */
    private static String unspaced(String text) {
        return text.replaceAll("\\s", "");
    }

    private static List<String> links(PDDocument pdf) throws IOException {
        List<String> links = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                links.add(((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI());
            }
        }
        return links;
    }
}
