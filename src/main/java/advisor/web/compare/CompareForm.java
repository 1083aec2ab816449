package advisor.web.compare;

import advisor.web.page.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form for two links. */
record CompareForm(List<Field> fields, List<Problem> problems) {

    static CompareForm of(List<Field> fields) {
        return new CompareForm(fields, fields.stream().flatMap(Field::problems).toList());
    }

    /**
     * The field for one link.
     *
     * @param note what its link leads to; null if that cannot be said
     */
    record Field(
            String id, String label, String typed, @Nullable String note, List<String> errors) {

        private Stream<Problem> problems() {
            return errors.stream().map(error -> new Problem(label + ": " + error, "#" + id));
        }

        /** The ids of what describes the input. */
        public String describedBy() {
            return (errors.isEmpty() ? "" : id + "-error ") + "compare-hint" + (note == null ? "" : " " + id + "-note");
        }
    }
}
