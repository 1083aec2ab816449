package advisor.practice.link;

import advisor.questionnaire.Answers;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A consultant's link.
 *
 * @param id its number in the database
 * @param slug its name in the public address
 * @param content what the consultant decided
 * @param version how often that was changed, from 1
 * @param created when it was created
 * @param closed whether it no longer shows who shares it and takes no responses
 * @param idle whether it closed itself, because nobody opened its inbox
 * @param opened the day, in UTC, on which somebody last did
 * @param proof which hosts of its next step named it
 */
public record Link(
        long id,
        Slug slug,
        LinkContent content,
        int version,
        Instant created,
        boolean closed,
        boolean idle,
        LocalDate opened,
        Proof proof) {

    /** The path under which every address lies by which a link is managed; its token follows. */
    public static final String PRIVATE_PATH = "/links/manage/";

    /** The same with other answers filled in. */
    Link with(Answers prefilled) {
        return new Link(id, slug, content.with(prefilled), version, created, closed, idle, opened, proof);
    }

    /** Who shares it. */
    public Profile profile() {
        return content.profile();
    }
}
