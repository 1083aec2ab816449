package advisor.web.variant;

import advisor.web.inquiry.Form;
import java.util.List;
import java.util.Map;

/**
 * What a consultant typed about one variant, or about several, right or wrong.
 *
 * @param name the name of one
 * @param label the label of one; blank if the name is to suggest it
 * @param form the answers that one has filled in
 * @param names the list of several
 */
record VariantDraft(String name, String label, Form form, String names) {

    /** The field with the name of one. */
    static final String NAME = "name";

    /** The field with its label. */
    static final String LABEL = "label";

    /** The field with the list. */
    static final String NAMES = "names";

    /** Before anything is typed. */
    static final VariantDraft EMPTY = new VariantDraft("", "", Form.EMPTY, "");

    /** What a form sent; of a field that came twice, each value on a line of its own. */
    static VariantDraft of(Map<String, List<String>> parameters) {
        return new VariantDraft(
                typed(NAME, parameters), typed(LABEL, parameters), Form.of(parameters), typed(NAMES, parameters));
    }

    private static String typed(String field, Map<String, List<String>> parameters) {
        return String.join("\n", parameters.getOrDefault(field, List.of()));
    }

    /** The same as a list of one line. */
    NameList list(Naming naming) {
        return new NameList(List.of(named(naming)));
    }

    /** The variant that it names, beside those that there are. */
    Named named(Naming naming) {
        return naming.named(1, name, name, label, form.answers());
    }
}
