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
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * A text printed on A4, as PDF that screen readers can read (PDF/UA). Equal prints are equal byte for byte.
 *
 * @param title the title of the document
 * @param cover the first page; null if there is none
 * @param markdown the text
 * @param link where the text comes from, absolute
 * @param foot the words of this link at the foot of every page
 * @param language the language of the text
 * @param day the day of the print
 */
public record Print(
        String title,
        @Nullable Cover cover,
        String markdown,
        String link,
        String foot,
        Locale language,
        LocalDate day) {

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
        String code = QrDrawing.data(link);
        Document page = sheet(new Legible(faces), code).page();
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .useUnicodeBidiSplitter(Directions::new)
                .useUnicodeBidiReorderer(new RightToLeft())
                .useExternalResourceAccessControl((address, type) -> address.equals(code), null)
                .withW3cDocument(page, null);
        faces.print(document, builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private Sheet sheet(Legible legible, String code) {
        Sheet sheet = new Sheet().in(language).named(title).from(link, legible.text(foot));
        if (cover != null) {
            sheet.coveredBy(legible.text(Markdown.html(cover.markdown())), code, cover.code());
        }
        return sheet.saying(legible.text(Markdown.html(markdown)));
    }

    /** Writes the same time and the same id into equal prints. */
    private byte[] written(PDDocument document) throws IOException {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
        document.setDocumentId(day.toEpochDay());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    /**
     * A first page with nothing else on it. Below its last heading stands a QR code of the link.
     *
     * @param markdown its text
     * @param code what the QR code is, for whoever cannot see it
     */
    public record Cover(String markdown, String code) {}
}
