package advisor.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionJson(
        String id,
        String type,
        String title,
        String hint,
        String why,
        String section,
        @Nullable List<Option> options,
        @Nullable Integer minimum,
        @Nullable Integer maximum,
        boolean unsure,
        @Nullable String askedWhen) {

    /** An answer to choose. */
    record Option(String id, String label) {}
}
