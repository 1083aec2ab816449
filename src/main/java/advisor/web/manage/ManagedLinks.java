package advisor.web.manage;

import advisor.practice.database.Token;
import advisor.practice.link.AbandonedLinks;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.web.limit.Limit;
import advisor.web.limit.RateLimits;
import advisor.web.manage.ManagedLink.Access;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Finds the link behind a private address. */
@Component
public class ManagedLinks {

    private static final Logger LOG = LoggerFactory.getLogger(ManagedLinks.class);

    private final LinkStore links;
    private final AbandonedLinks abandoned;
    private final RateLimits limits;

    ManagedLinks(LinkStore links, AbandonedLinks abandoned, RateLimits limits) {
        this.links = links;
        this.abandoned = abandoned;
        this.limits = limits;
    }

    /**
     * The link behind a private address, open or closed.
     *
     * @param text the token as the address has it
     * @param access what that address is for
     * @throws LostAddressException with status 404 if it leads nowhere, be it malformed or unknown
     * @throws LimitExceededException with status 429 if it leads nowhere, and the client has tried too many of these
     */
    public ManagedLink find(String text, Access access) {
        return lookUp(text, access).orElseThrow(LostAddressException::new);
    }

    /**
     * The link to which this token gives access of any of these kinds, open or closed; empty if it leads nowhere. What is
     * no token is looked for like one, so that both take the same time. If it leads somewhere, the day is noted.
     *
     * @throws LimitExceededException with status 429 if it leads nowhere, and the client has tried too many of these
     */
    public Optional<ManagedLink> lookUp(String text, Access... kinds) {
        Token token = Token.read(text).orElseGet(Token::random);
        Optional<ManagedLink> found = Stream.of(kinds)
                .flatMap(access -> link(token, access).map(link -> new ManagedLink(link, token, access)).stream())
                .findFirst();
        found.map(ManagedLink::link).ifPresent(this::note);
        if (found.isEmpty()) {
            limits.count(Limit.LOST_ADDRESSES);
        }
        return found;
    }

    /** Whoever reads an inbox can do so where nothing can be written. */
    private void note(Link link) {
        try {
            abandoned.noteOpened(link);
        } catch (DataAccessException unwritable) {
            LOG.warn("That an inbox was opened today cannot be stored: {}", unwritable.getMessage());
        }
    }

    private Optional<Link> link(Token token, Access access) {
        return access == Access.MANAGE ? links.managed(token) : links.read(token);
    }
}
