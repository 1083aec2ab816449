package advisor.document;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of one print: each is opened for the first character that needs it. */
final class Faces implements Closeable {

    private final Map<Face, TrueTypeFont> opened = new EnumMap<>(Face.class);
    private final Set<Face> used = EnumSet.of(Face.LATIN);

    /** Whether a face has a character; that face is used from now on. */
    boolean have(int character) {
        for (Face face : Face.values()) {
            if (face.mayHave(character) && face.isThere() && has(face, character)) {
                used.add(face);
                return true;
            }
        }
        return false;
    }

    private boolean has(Face face, int character) {
        try {
            return opened(face).getUnicodeCmapLookup().getGlyphId(character) != 0;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private TrueTypeFont opened(Face face) throws IOException {
        TrueTypeFont font = opened.get(face);
        if (font == null) {
            font = face.open();
            opened.put(face, font);
        }
        return font;
    }

    /** Lets a document be printed with the faces used so far; it keeps only the glyphs it shows. */
    void print(PDDocument document, PdfRendererBuilder builder) throws IOException {
        for (Face face : used) {
            PDType0Font font = PDType0Font.load(document, opened(face), true);
            builder.useFont(new PDFontSupplier(font), face.family());
        }
    }

    @Override
    public String toString() {
        return opened.keySet().toString();
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : opened.values()) {
            font.close();
        }
    }
}
