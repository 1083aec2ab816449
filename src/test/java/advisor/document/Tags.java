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
        List<String> tags = new ArrayList<>();
        walk(Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot()), tags);
        return tags;
    }

    private static void walk(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                walk(element, tags);
            }
        }
    }
}
