package advisor.web.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that speaks for or against the verdict, as it is shown.
 *
 * @param id its id in the rule book
 * @param name its short name
 * @param because what it says
 * @param said the answers it rests on
 * @param source the article's section it comes from
 * @param favours what it speaks for
 * @param strength how strongly the article words it; null if it is not weighed
 * @param weight what it is worth; 0 if it is not weighed
 */
public record ReasonView(
        String id,
        String name,
        String because,
        List<Said> said,
        String source,
        String favours,
        @Nullable String strength,
        int weight) {

    /** An answer. */
    record Said(String question, String answer) {}
}
