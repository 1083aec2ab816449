package advisor.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The structure of a PDF as a screen reader walks it. */
public final class Tags {

    private Tags() {}

    /** Every tag, in reading order. */
    public static List<String> of(PDDocument document) {
        return elements(document).stream()
                .map(PDStructureElement::getStructureType)
                .toList();
    }

    /** What is said instead of each picture. */
    public static List<String> alternatives(PDDocument document) {
        return elements(document).stream()
                .filter(element -> "Figure".equals(element.getStructureType()))
                .map(element -> Objects.requireNonNullElse(element.getAlternateDescription(), ""))
                .toList();
    }

    private static List<PDStructureElement> elements(PDDocument document) {
        List<PDStructureElement> elements = new ArrayList<>();
        walk(Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot()), elements);
        return elements;
    }

    private static void walk(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                walk(element, elements);
            }
        }
    }
}
