package advisor.practice.link;

import java.time.Instant;

/**
 * A consultant's link.
 *
 * @param id its number in the database
 * @param slug its name in the public address
 * @param content what the consultant decided
 * @param version how often that was changed, from 1
 * @param created when it was created
 * @param closed whether it no longer shows who shares it and takes no responses
 */
public record Link(long id, Slug slug, LinkContent content, int version, Instant created, boolean closed) {

    /** Who shares it. */
    public Profile profile() {
        return content.profile();
    }
}
