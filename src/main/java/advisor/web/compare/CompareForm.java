package advisor.web.compare;

import advisor.web.page.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form for links.
 *
 * @param fields those that a comparison needs
 * @param more those that it can do without
 */
record CompareForm(List<Field> fields, List<Field> more, List<Problem> problems) {

    /** The form with a field for each side. */
    static CompareForm of(List<Field> fields) {
        return new CompareForm(
                fields.stream().filter(field -> !field.optional).toList(),
                fields.stream().filter(field -> field.optional).toList(),
                fields.stream().flatMap(Field::problems).toList());
    }

    /** Whether one of those that a comparison can do without is in use. */
    public boolean moreUsed() {
        return more.stream().anyMatch(Field::isUsed);
    }

    /**
     * The fields for one link and its name.
     *
     * @param note what its link leads to; null if that cannot be said
     * @param name what is typed as its name
     * @param nameError what is wrong with that; null if nothing is
     */
    record Field(
            String id,
            boolean optional,
            String label,
            String typed,
            @Nullable String note,
            List<String> errors,
            String nameId,
            String name,
            @Nullable String nameError) {

        private boolean isUsed() {
            return !typed.isEmpty() || !name.isEmpty() || !errors.isEmpty();
        }

        private Stream<Problem> problems() {
            return Stream.concat(
                    errors.stream().map(error -> problem(error, id)),
                    Stream.ofNullable(nameError).map(error -> problem(error, nameId)));
        }

        private Problem problem(String error, String place) {
            return new Problem(label + ": " + error, "#" + place);
        }

        /** The ids of what describes the link's input. */
        public String describedBy() {
            return (errors.isEmpty() ? "" : id + "-error ") + "compare-hint" + (note == null ? "" : " " + id + "-note");
        }
    }
}
