package advisor.web.link;

import advisor.web.link.Embeds.Embed;
import advisor.web.link.NextSteps.Hosts;
import advisor.web.manage.ManageHead;
import advisor.web.page.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a link.
 *
 * @param hosts where its next step leads; null if nowhere
 * @param idle what becomes of it if nobody opens its inbox
 * @param read whether it has a read-only address
 * @param recoverable whether it has a recovery code
 * @param step what became of a step just taken
 */
record SettingsPage(
        ManageHead head,
        List<Problem> problems,
        LinkForm form,
        @Nullable Hosts hosts,
        Embed embed,
        String address,
        String key,
        String idle,
        boolean read,
        boolean recoverable,
        Step step) {

    /**
     * What became of a step just taken.
     *
     * @param unsureToRotate why the link has no new private address; null if nobody wanted one
     * @param unsureToReplace why its read-only address is still there; null if nobody wanted another, or none
     * @param unsureToReissue why its recovery code is still good; null if nobody wanted another
     * @param unsureToDelete why it was not deleted; null if nobody wanted that
     * @param reader its new read-only address, as a whole; null if it has no new one
     */
    record Step(
            @Nullable String unsureToRotate,
            @Nullable String unsureToReplace,
            @Nullable String unsureToReissue,
            @Nullable String unsureToDelete,
            @Nullable String reader) {

        /** None was taken. */
        static final Step NONE = new Step(null, null, null, null, null);

        /** What is missing, each with the box to tick. */
        Stream<Problem> problems() {
            return Stream.of(
                            problem(unsureToRotate, "#sure-rotate"),
                            problem(unsureToReplace, "#sure-reader"),
                            problem(unsureToReissue, "#sure-recovery"),
                            problem(unsureToDelete, "#sure"))
                    .flatMap(Optional::stream);
        }

        private static Optional<Problem> problem(@Nullable String unsure, String box) {
            return Optional.ofNullable(unsure).map(text -> new Problem(text, box));
        }
    }
}
