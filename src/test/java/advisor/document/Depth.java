package advisor.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How far down a page letters reach. What stands in the margin at its foot does not count. */
public final class Depth extends PDFTextStripper {

    private static final double MOSTLY_BLANK = 1 / 3.0;
    private static final double FOOT = 0.92;

    private double deepest;

    private Depth() {}

    /** The pages of which two thirds are blank, numbered from 1; the last one may be. */
    public static List<Integer> mostlyBlank(PDDocument pdf, int from) {
        return IntStream.range(from, pdf.getNumberOfPages())
                .filter(page -> of(pdf, page) < MOSTLY_BLANK)
                .boxed()
                .toList();
    }

    private static double of(PDDocument pdf, int page) {
        Depth depth = new Depth();
        depth.setStartPage(page);
        depth.setEndPage(page);
        try {
            depth.getText(pdf);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return depth.deepest / pdf.getPage(page - 1).getMediaBox().getHeight();
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (letter.getYDirAdj() < FOOT * letter.getPageHeight()) {
            deepest = Math.max(deepest, letter.getYDirAdj());
        }
        super.processTextPosition(letter);
    }
}
