package advisor.document;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

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

    static {
        // It would write to the log what it prints.
        XRLog.setLoggingEnabled(false);
    }

    /** The print as PDF. */
    public byte[] pdf() {
        try (Faces faces = new Faces();
                PDDocument document = new PDDocument()) {
            fill(document, faces);
            return written(document);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private void fill(PDDocument document, Faces faces) throws IOException {
        Document page = sheet(new Legible(faces)).page();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .useUnicodeBidiSplitter(Directions::new)
                .useUnicodeBidiReorderer(new RightToLeft())
                .useExternalResourceAccessControl((address, type) -> false, null)
                .withW3cDocument(page, null);
        faces.print(document, builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private Sheet sheet(Legible legible) {
        return new Sheet()
                .in(language)
                .named(title)
                .from(link, legible.text(foot))
                .saying(legible.text(Markdown.html(markdown)));
    }

    /** Writes the same time and the same id into equal prints. */
    private byte[] written(PDDocument document) throws IOException {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
        document.setDocumentId(day.toEpochDay());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
