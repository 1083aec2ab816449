package advisor.document;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Looks at the drawing of a QR code as a phone does: as a picture, on a dark ground. */
public final class QrReader {

    /** How many points each module of a code is wide. */
    private static final int SCALE = 6;

    private QrReader() {}

    /** The text of the code that this SVG is. */
    public static String read(String svg) throws ReaderException {
        return decoded(picture(svg), DecodeHintType.PURE_BARCODE);
    }

    /** The text of the code that is found in this SVG, by the marks that a camera looks for. */
    public static String find(String svg) throws ReaderException {
        return find(picture(svg));
    }

    /** The text of the code that is found in a picture. */
    public static String find(BufferedImage picture) throws ReaderException {
        return decoded(picture, DecodeHintType.TRY_HARDER);
    }

    private static String decoded(BufferedImage picture, DecodeHintType how) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        LuminanceSource light =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(how, true))
                .getText();
    }

    private static BufferedImage picture(String svg) {
        SVGDocument document = Objects.requireNonNull(new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.createDefault()));
        int size = SCALE * (int) document.size().width;
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        document.renderWithPlatform(
                NullPlatformSupport.INSTANCE, picture.createGraphics(), new ViewBox(0, 0, size, size));
        return picture;
    }
}
