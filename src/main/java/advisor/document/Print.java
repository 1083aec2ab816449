package advisor.document;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A text printed on A4, as PDF that screen readers can read (PDF/UA). Equal prints are equal byte for byte.
 *
 * @param title the title of the document
 * @param markdown the text
 * @param link where the text comes from, absolute
 * @param foot the words of this link at the foot of every page
 * @param language the language of the text
 * @param day the day of the print
 */
public record Print(String title, String markdown, String link, String foot, Locale language, LocalDate day) {

    private static final String FONT = "Liberation Sans";

    /** The one face that comes with PDFBox. */
    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        // It would write to the log what it prints.
        XRLog.setLoggingEnabled(false);
    }

    /** The print as PDF. */
    public byte[] pdf() {
        try (TrueTypeFont font = font();
                PDDocument document = new PDDocument()) {
            fill(document, PDType0Font.load(document, font, true));
            return written(document);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private void fill(PDDocument document, PDType0Font font) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .useFont(new PDFontSupplier(font), FONT)
                .useExternalResourceAccessControl((address, type) -> false, null)
                .withW3cDocument(sheet().page(), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private Sheet sheet() {
        return new Sheet().in(language).named(title).from(link, foot).saying(Markdown.html(markdown));
    }

    /** Writes the same time and the same id into equal prints. */
    private byte[] written(PDDocument document) throws IOException {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
        document.setDocumentId(day.toEpochDay());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static TrueTypeFont font() throws IOException {
        try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT_FILE), FONT_FILE)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // To look for ligatures takes longer than all the rest, and they only get in the way of a search.
            font.setEnableGsub(false);
            return font;
        }
    }
}
