package advisor.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import advisor.document.Print.Cover;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A print as PDFBox reads it. */
@ExtendWith(OutputCaptureExtension.class)
class PrintTests {

    private static final String TEXT = """
            # Fill a seat

            It’s \\$5,000–\\$25,000 for “R\\&D” · [elsewhere](https://example.com/a?b=c,d&e=f).

            ## Why

            1. Because.

            ## Costs

            | Path | Month |
            | --- | ---: |
            | A seat | \\$8,000 |
            """;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void isTaggedNamedAndInALanguage() throws Exception {
        try (PDDocument pdf = printed(TEXT)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A title & more");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid", "A title &amp; more");
        }
    }

    @Test
    void keepsHeadingsListsTablesAndLinks() throws Exception {
        try (PDDocument pdf = printed(TEXT)) {
            List<String> tags = Tags.of(pdf);
            assertThat(tags.stream().filter(tag -> tag.matches("H\\d"))).containsExactly("H1", "H2", "H2");
            assertThat(tags).contains("P", "L", "LI", "LBody", "Table", "THead", "TBody", "Link");
            assertThat(tags.stream().filter(tag -> tag.matches("T[RHD]")))
                    .containsExactly("TR", "TH", "TH", "TR", "TH", "TD");
        }
    }

    @Test
    void saysEveryWord() throws Exception {
        try (PDDocument pdf = printed(TEXT)) {
            assertThat(text(pdf))
                    .contains("Fill a seat", "It’s $5,000–$25,000 for “R&D” · elsewhere.", "Because.", "$8,000")
                    .contains("example.org", "1 / 1");
        }
    }

    @Test
    void hasLinksThatLeadSomewhere() throws Exception {
        try (PDDocument pdf = printed(TEXT)) {
            assertThat(links(pdf.getPage(0)))
                    .containsExactlyInAnyOrder("https://example.com/a?b=c,d&e=f", "https://example.org/advice?a=b");
        }
    }

    @Test
    void isOnA4WithItsOneFontInside() throws Exception {
        try (PDDocument pdf = printed(TEXT)) {
            PDPage page = pdf.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(0.5f));
            assertThat(page.getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(0.5f));
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = Objects.requireNonNull(page.getResources().getFont(name));
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).endsWith("+LiberationSans");
            }
        }
    }

    @Test
    void repeatsFootAndPageNumberOnEveryPage() throws Exception {
        String rows = IntStream.range(0, 100)
                .mapToObj(row -> "| " + row + " | b |\n")
                .reduce("| a | b |\n| --- | --- |\n", String::concat);
        try (PDDocument pdf = printed(rows)) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page)).contains("example.org", page + " / " + pages);
                assertThat(links(pdf.getPage(page - 1))).contains("https://example.org/advice?a=b");
            }
        }
    }

    @Test
    void isTheSameByteForByteOnTheSameDay() throws Exception {
        byte[] first = print(TEXT, DAY).pdf();
        Thread.sleep(1_100);

        assertThat(print(TEXT, DAY).pdf()).isEqualTo(first);
        assertThat(print(TEXT, DAY.plusDays(1)).pdf()).isNotEqualTo(first);
    }

    @Test
    void loadsNothingFromAnywhereAndLogsNothing(CapturedOutput output) throws Exception {
        try (PDDocument pdf = printed(TEXT + "\n\n![secret](file:///etc/passwd) <b>not bold</b>")) {
            assertThat(text(pdf)).contains("<b>not bold</b>");
        }
        assertThat(output).isEmpty();
    }

    @Test
    void hasACoverWithACodeOfItsLinkAndNothingElseOnThatPage() throws Exception {
        Cover cover = new Cover("# On the cover\n\n## Next\n\nBeside the code.", "QR code of the link");
        try (PDDocument pdf = Loader.loadPDF(print(cover, "## Inside", DAY).pdf())) {
            assertThat(text(pdf, 1))
                    .contains("On the cover", "Beside the code.")
                    .doesNotContain("Inside");
            assertThat(text(pdf, 2)).contains("Inside", "2 / 2");
            assertThat(QrReader.find(new PDFRenderer(pdf).renderImageWithDPI(0, 150)))
                    .isEqualTo("https://example.org/advice?a=b");
            assertThat(Tags.alternatives(pdf)).containsExactly("QR code of the link");
        }
    }

    private static PDDocument printed(String markdown) throws IOException {
        return Loader.loadPDF(print(markdown, DAY).pdf());
    }

    private static Print print(String markdown, LocalDate day) {
        return print(null, markdown, day);
    }

    private static Print print(@Nullable Cover cover, String markdown, LocalDate day) {
        return new Print(
                "A title & more", cover, markdown, "https://example.org/advice?a=b", "example.org", Locale.GERMAN, day);
    }

    private static String text(PDDocument pdf) throws IOException {
        return text(pdf, 1);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static List<String> links(PDPage page) throws IOException {
        return page.getAnnotations().stream().map(PrintTests::link).distinct().toList();
    }

    private static String link(PDAnnotation annotation) {
        return ((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI();
    }
}
