package advisor.web.inbox;

import advisor.practice.response.Response;
import advisor.practice.response.ResponseStore;
import advisor.web.manage.ManagedLink;
import advisor.web.page.DescribedException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds the response that an address below a private one names. */
@Component
class ManagedResponses {

    private final ResponseStore responses;

    ManagedResponses(ResponseStore responses) {
        this.responses = responses;
    }

    /**
     * The response with this id.
     *
     * @throws DescribedException with status 404 if the link has none
     */
    Response find(ManagedLink managed, String id) {
        return look(managed, id)
                .orElseThrow(() ->
                        new DescribedException(HttpStatus.NOT_FOUND, "error.title.response", "error.text.response"));
    }

    /** The same; empty if the link has none. */
    Optional<Response> look(ManagedLink managed, String id) {
        return id(id).flatMap(uuid -> responses.find(managed.link(), uuid));
    }

    /** The id in a text; empty if that is none. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
