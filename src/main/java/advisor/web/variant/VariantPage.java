package advisor.web.variant;

import advisor.web.manage.ManageHead;
import java.util.List;

/**
 * One variant of a link.
 *
 * @param address its public address
 * @param known the answers that it has filled in, besides those of the link
 * @param all where all variants are
 * @param delete where to delete it
 */
record VariantPage(
        ManageHead head, String name, String label, String address, List<Known> known, String all, String delete) {

    /** An answer that it has filled in. */
    record Known(String question, String answer) {}
}
