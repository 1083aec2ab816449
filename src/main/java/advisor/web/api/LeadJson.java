package advisor.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A response as JSON, with what the consultant makes of it.
 *
 * @param state the id of its state
 * @param privateNote the consultant's note; null for whoever may only read
 */
record LeadJson(
        @JsonUnwrapped ResponseJson response,
        String state,
        @Nullable String privateNote) {}
