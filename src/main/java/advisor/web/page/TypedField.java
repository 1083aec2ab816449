package advisor.web.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One field to type into.
 *
 * @param id its id, the name of its input
 * @param kind which input it is: "text", "email", "number" or "lines"
 * @param autocomplete what a browser may fill in of what it knows about whoever types, such as "name"; "off" for nothing
 * @param label what it is called
 * @param hint one line of help
 * @param value what stands in it
 * @param most the most characters that it takes; 0 if it takes any number
 * @param error what is wrong with it; null if nothing is
 */
public record TypedField(
        String id,
        String kind,
        String autocomplete,
        String label,
        String hint,
        String value,
        int most,
        @Nullable String error) {

    /** What is wrong with it, and where on the page. */
    public Optional<Problem> problem() {
        return Optional.ofNullable(error).map(text -> new Problem(label + ": " + text, "#" + id));
    }

    /** The ids of what describes the input. */
    public String describedBy() {
        return (error == null ? "" : id + "-error ") + id + "-hint";
    }
}
