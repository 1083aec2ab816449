package advisor.web.inbox;

import advisor.practice.response.LeadState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The responses that are marked on a page, and what is to happen to them, right or wrong.
 *
 * @param ids their ids, at most as many as a page shows
 * @param state the id of the state that they are to have
 * @param deleting whether they are to be deleted instead
 * @param sure whether the box for that is ticked
 */
record Marks(Set<UUID> ids, String state, boolean deleting, boolean sure) {

    /** Nothing is marked yet. */
    static final Marks NONE = new Marks(Set.of(), LeadState.CONTACTED.id(), false, false);

    /** Where it stands that nothing is marked. */
    static final String MARKED = "marked";

    /** The id of the field for the state. */
    static final String SET = "set";

    /** The id of the box for deleting. */
    static final String SURE = "sure-marked";

    private static final String GO = "go";
    private static final String DELETE = "delete";

    /** What a form sent. */
    static Marks of(MultiValueMap<String, String> typed) {
        return new Marks(
                ids(typed.getOrDefault(MARKED, List.of())),
                first(typed.getFirst(SET)),
                DELETE.equals(typed.getFirst(GO)),
                typed.containsKey("sure"));
    }

    private static Set<UUID> ids(List<String> typed) {
        return typed.stream()
                .flatMap(text -> ManagedResponses.id(text).stream())
                .distinct()
                .limit(InboxForm.PAGE_SIZE)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String first(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** The state that they are to have; empty if there is no such state. */
    Optional<LeadState> wanted() {
        return LeadState.find(state);
    }

    /** Where on the page something is wrong; empty if nothing is. */
    Optional<String> mistake() {
        if (ids.isEmpty()) {
            return Optional.of(MARKED);
        }
        if (deleting) {
            return sure ? Optional.empty() : Optional.of(SURE);
        }
        return wanted().isPresent() ? Optional.empty() : Optional.of(SET);
    }
}
