package advisor.document;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.util.Locale;

/** A QR code, drawn as SVG: dark on white, whatever it lies on. */
public final class QrDrawing {

    /** How many modules around a code stay light, so that readers find it. */
    private static final int QUIET = 4;

    private final QrCode code;

    private QrDrawing(QrCode code) {
        this.code = code;
    }

    /** The code of a text, drawn; it can be read with up to 15 percent of it damaged. */
    public static String svg(String text) {
        QrDrawing drawing = new QrDrawing(QrCode.encodeText(text, Ecc.MEDIUM));
        return String.format(Locale.ROOT, """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
            <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s"/></svg>
            """, drawing.code.size + 2 * QUIET, drawing.path());
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            drawRow(y, path);
        }
        return path.toString();
    }

    /** One rectangle for each run of dark modules; what is outside the code is light. */
    private void drawRow(int y, StringBuilder path) {
        for (int x = 0; x < code.size; x++) {
            int start = x;
            while (code.getModule(x, y)) {
                x++;
            }
            if (x > start) {
                path.append(
                        String.format(Locale.ROOT, "M%d,%dh%dv1h-%dz", start + QUIET, y + QUIET, x - start, x - start));
            }
        }
    }
}
