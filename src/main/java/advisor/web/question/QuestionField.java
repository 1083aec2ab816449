package advisor.web.question;

import advisor.web.page.Choice;
import advisor.web.page.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question as a form shows it.
 *
 * @param id its id, the name of its input
 * @param kind which input it is: "one", "several" or "number"
 * @param name what it asks, in short
 * @param title what it asks
 * @param hint one line of help
 * @param why why we ask
 * @param source the article's section behind that
 * @param unit what a number counts; null for a choice
 * @param value what stands in a number's input
 * @param options the answers to choose from; for a number, "not sure" alone
 * @param error what is wrong with the answer; null if nothing is
 * @param note why the answer would not count; null if it does
 * @param prefilled what a consultant had filled in; null if nothing
 */
public record QuestionField(
        String id,
        String kind,
        String name,
        String title,
        String hint,
        String why,
        String source,
        @Nullable String unit,
        String value,
        List<Choice> options,
        @Nullable String error,
        @Nullable String note,
        @Nullable String prefilled) {

    /** The id of the input that an error leads to. */
    public String anchor() {
        return kind.equals("number") ? id : id + "-" + options.get(0).value();
    }

    /** The same with a last choice that leaves the question open, chosen where no other is. Numbers are emptied. */
    public QuestionField with(String leftOpen) {
        if (!kind.equals("one")) {
            return this;
        }
        List<Choice> choices = new ArrayList<>(options);
        choices.add(new Choice("", leftOpen, options.stream().noneMatch(Choice::chosen)));
        return new QuestionField(
                id, kind, name, title, hint, why, source, unit, value, List.copyOf(choices), error, note, prefilled);
    }

    /** What is wrong with the answer, and where on the page. */
    Optional<Problem> problem() {
        return Optional.ofNullable(error).map(text -> new Problem(text, "#" + anchor()));
    }

    /** The same, with the question named, for a page that shows several. */
    public Optional<Problem> namedProblem() {
        return problem().map(problem -> new Problem(name + ": " + problem.text(), problem.address()));
    }

    /** The ids of what describes the input. */
    public String describedBy() {
        return (error == null ? "" : id + "-error ") + id + "-hint";
    }
}
