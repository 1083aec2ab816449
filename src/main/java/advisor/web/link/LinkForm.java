package advisor.web.link;

import advisor.web.link.LinkPreviews.LinkPreview;
import advisor.web.page.Choice;
import advisor.web.page.Problem;
import advisor.web.page.TypedField;
import advisor.web.question.QuestionField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form about a link.
 *
 * @param accentError what is wrong with the colour; null if nothing is
 * @param address the name of the link; empty if it is fixed
 * @param invite the invite code; empty if none is needed
 */
record LinkForm(
        List<TypedField> person,
        List<Choice> accents,
        @Nullable String accentError,
        List<TypedField> address,
        Folded<TypedField> rates,
        Folded<QuestionField> known,
        Folded<TypedField> next,
        Folded<TypedField> embedding,
        List<TypedField> invite,
        LinkPreview preview) {

    /** What is wrong, in the order of the form. */
    List<Problem> problems() {
        Stream<Problem> accent =
                Optional.ofNullable(accentError)
                        .map(error ->
                                new Problem(error, "#accent-" + accents.get(0).value()))
                        .stream();
        return Stream.of(
                        problems(person),
                        accent,
                        problems(address),
                        problems(rates.fields()),
                        known.fields().stream().flatMap(field -> field.namedProblem().stream()),
                        problems(next.fields()),
                        problems(embedding.fields()),
                        problems(invite))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<Problem> problems(List<TypedField> fields) {
        return fields.stream().flatMap(field -> field.problem().stream());
    }

    /**
     * A part of a form that is folded until somebody needs it.
     *
     * @param state what is in it, in a few words; empty if nothing is
     */
    record Folded<T>(String state, boolean open, List<T> fields) {}
}
