package advisor.web.variant;

import advisor.web.manage.ManageHead;
import advisor.web.page.Problem;
import advisor.web.page.TypedField;
import advisor.web.question.QuestionField;
import java.util.List;
import java.util.stream.Stream;

/**
 * The variants of a link, and the forms for more.
 *
 * @param address where the forms are sent
 * @param columns what is counted of each, in the order of the numbers
 * @param one the form for one
 * @param names the field for a list of several
 * @param file where to download them as a table
 */
record VariantsPage(
        ManageHead head,
        String address,
        String count,
        List<String> columns,
        List<Row> rows,
        One one,
        TypedField names,
        String file) {

    /** What is wrong, in the order of the page. */
    public List<Problem> problems() {
        return Stream.of(
                        one.fields.stream().flatMap(field -> field.problem().stream()),
                        one.known.stream().flatMap(field -> field.namedProblem().stream()),
                        names.problem().stream())
                .flatMap(part -> part)
                .toList();
    }

    /**
     * A variant.
     *
     * @param address where to see more of it
     * @param numbers how often its pages were opened, and something was sent
     */
    record Row(String name, String label, String address, List<String> numbers) {}

    /**
     * The form for one.
     *
     * @param state how many answers are filled in, in a few words; empty if none are
     * @param open whether the answers are unfolded
     */
    record One(List<TypedField> fields, String state, boolean open, List<QuestionField> known) {}
}
