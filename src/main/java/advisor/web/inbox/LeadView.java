package advisor.web.inbox;

import advisor.web.page.Choice;
import advisor.web.page.Problem;
import advisor.web.page.TypedField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the consultant makes of a response.
 *
 * @param form where to change it, with the note; null where nothing can be changed, and no note is shown
 */
record LeadView(String state, @Nullable Form form) {

    /** What is wrong with what was typed. */
    List<Problem> problems() {
        return form == null ? List.of() : form.problems();
    }

    /**
     * The form that changes it.
     *
     * @param error what is wrong with the state; null if nothing is
     */
    record Form(
            String address, List<Choice> states, @Nullable String error, TypedField note) {

        private List<Problem> problems() {
            return Stream.of(
                            Optional.ofNullable(error).map(text -> new Problem(text, "#" + LeadForm.STATE)),
                            note.problem())
                    .flatMap(Optional::stream)
                    .toList();
        }
    }
}
