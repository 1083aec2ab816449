package advisor.web;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What a step before has done, as the address of the page after it says. */
final class ManageNews {

    /** The value for a form that was sent a second time, with something else in it. */
    static final String BEFORE = "before";

    private ManageNews() {}

    /** The key of what the step did; null if there was none. */
    static @Nullable String key(MultiValueMap<String, String> parameters) {
        if (parameters.containsKey("created")) {
            return BEFORE.equals(parameters.getFirst("created")) ? "manage.created.before" : "manage.created";
        }
        if (parameters.containsKey("rotated")) {
            return "manage.rotated";
        }
        return parameters.containsKey("deleted") ? "inbox.deleted" : null;
    }
}
