package advisor.web.page;

import org.jspecify.annotations.Nullable;

/**
 * One field about the prospect.
 *
 * @param id its id, the name of its input
 * @param label what it is called
 * @param hint one line of help
 * @param value what stands in it
 * @param most how many characters it takes
 * @param error what is wrong with it; null if nothing is
 */
public record SenderField(
        String id,
        String label,
        String hint,
        String value,
        int most,
        @Nullable String error) {

    /** What is wrong with it, and where on the page. */
    public Problem problem() {
        return new Problem(label + ": " + error, "#" + id);
    }

    /** The ids of what describes the input. */
    public String describedBy() {
        return (error == null ? "" : id + "-error ") + id + "-hint";
    }
}
