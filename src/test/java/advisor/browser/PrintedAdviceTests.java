package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.document.Depth;
import advisor.document.QrReader;
import com.google.zxing.ReaderException;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The advice as the browser prints it. */
@InBrowser
class PrintedAdviceTests {

    private static final int MOST_PAGES = 4;

    private static Page window;

    @BeforeAll
    static void openWindow(Visits visits) {
        window = visits.visitor();
    }

    @Test
    void showsWhatIsFoldedAndWhereItComesFrom(Visits visits) throws IOException {
        assertThatItIsComplete(Place.ADVICE_OFFICER.open(visits.visitor()));
    }

    @Test
    void showsItWithoutScriptToo(Visits visits) throws IOException {
        assertThatItIsComplete(Place.ADVICE_OFFICER.open(visits.visitorWithoutScript()));
    }

    @Test
    void isFoldedAgainOnTheScreen(Visits visits) {
        Page page = Place.ADVICE_OFFICER.open(visits.visitor());

        page.pdf();

        assertThat(page.locator("details[open]").count()).isZero();
    }

    @Test
    void canBeAskedForWithAButtonWhereScriptsRun(Visits visits) {
        assertThat(Place.ADVICE_OFFICER
                        .open(visits.visitor())
                        .locator("[data-print]")
                        .isVisible())
                .isTrue();
        assertThat(Place.ADVICE_OFFICER
                        .open(visits.visitorWithoutScript())
                        .locator("[data-print]")
                        .isVisible())
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/cases.csv", numLinesToSkip = 1)
    void everyCompanyIsOnAFewPagesNoneOfThemMostlyBlank(
            String id, String company, String answers, String expected, String acceptable) throws IOException {
        window.navigate("/advice?" + answers);
        try (PDDocument pdf = Loader.loadPDF(printed(window))) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(MOST_PAGES);
            assertThat(Depth.mostlyBlank(pdf, 1)).isEmpty();
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains(Objects.requireNonNull(
                            window.locator("[data-share]").first().getAttribute("href")))
                    .doesNotContain("Copylink", "Updatethecosts", "Followacell", "Startagain");
        }
    }

    private static byte[] printed(Page page) {
        return page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
    }

    private static void assertThatItIsComplete(Page page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed(page))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("An experiment of your own", "No experience running AI", "Rule book", "Advice of")
                    .doesNotContain("Copy link", "Change several answers", "Next open question");
            assertThat(text.replaceAll("\\s", "")).contains(page.url());
            assertThat(codes(pdf)).containsExactly(page.url());
        }
    }

    /** The text of the QR code, on whichever page it is. */
    private static Stream<String> codes(PDDocument pdf) {
        PDFRenderer renderer = new PDFRenderer(pdf);
        return IntStream.range(0, pdf.getNumberOfPages()).boxed().flatMap(page -> code(renderer, page));
    }

    /** As a phone looks from several distances: not every code is found at every size. */
    private static Stream<String> code(PDFRenderer renderer, int page) {
        return IntStream.of(150, 200, 250, 300)
                .boxed()
                .flatMap(dpi -> code(renderer, page, dpi))
                .limit(1);
    }

    private static Stream<String> code(PDFRenderer renderer, int page, int dpi) {
        try {
            return Stream.of(QrReader.find(renderer.renderImageWithDPI(page, dpi)));
        } catch (ReaderException none) {
            return Stream.empty();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
