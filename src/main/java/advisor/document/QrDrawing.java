package advisor.document;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;

/** A QR code, drawn: dark on white, whatever it lies on. */
public final class QrDrawing {

    /** How many modules around a code stay light, so that readers find it. */
    private static final int QUIET = 4;

    /** How many dots of a picture a module is wide. */
    private static final int DOTS = 8;

    private final QrCode code;

    private QrDrawing(String text) {
        code = QrCode.encodeText(text, Ecc.MEDIUM);
    }

    /** The code of a text as SVG; it can be read with up to 15 percent of it damaged. */
    public static String svg(String text) {
        QrDrawing drawing = new QrDrawing(text);
        return String.format(Locale.ROOT, """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
            <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s"/></svg>
            """, drawing.code.size + 2 * QUIET, drawing.path());
    }

    /** The same as a picture of dots (PNG) within an address. */
    static String data(String text) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            ImageIO.write(new QrDrawing(text).picture(), "png", picture);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture.toByteArray());
    }

    private BufferedImage picture() {
        int size = DOTS * (code.size + 2 * QUIET);
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean dark = code.getModule(x / DOTS - QUIET, y / DOTS - QUIET);
                picture.setRGB(x, y, dark ? 0 : 0xFFFFFF);
            }
        }
        return picture;
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
