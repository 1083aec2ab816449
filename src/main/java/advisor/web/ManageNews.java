package advisor.web;

import org.jspecify.annotations.Nullable;

/** What a step before has done, as the address of the page after it says. */
final class ManageNews {

    /** The value for a form that was sent a second time, with something else in it. */
    static final String BEFORE = "before";

    private ManageNews() {}

    /**
     * The key of what the step did; null if there was none.
     *
     * @param created whether the link was created just now, and if not, that it was created before
     * @param rotated whether it got a new private address
     */
    static @Nullable String key(@Nullable String created, @Nullable String rotated) {
        if (created != null) {
            return created.equals(BEFORE) ? "manage.created.before" : "manage.created";
        }
        return rotated == null ? null : "manage.rotated";
    }
}
