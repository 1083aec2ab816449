package advisor.web.manage;

import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.web.limit.Limit;
import advisor.web.limit.RateLimits;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the link behind a private address. */
@Component
public class ManagedLinks {

    private final LinkStore links;
    private final RateLimits limits;

    ManagedLinks(LinkStore links, RateLimits limits) {
        this.links = links;
        this.limits = limits;
    }

    /**
     * The link that this token manages, open or closed.
     *
     * @param text the token as the address has it
     * @throws LostAddressException with status 404 if it leads nowhere, be it malformed or unknown
     * @throws LimitExceededException with status 429 if it leads nowhere, and the client has tried too many of these
     */
    public ManagedLink find(String text) {
        return lookUp(text).orElseThrow(LostAddressException::new);
    }

    /**
     * The link that this token manages, open or closed; empty if it leads nowhere. What is no token is looked for like
     * one, so that both take the same time.
     *
     * @throws LimitExceededException with status 429 if it leads nowhere, and the client has tried too many of these
     */
    public Optional<ManagedLink> lookUp(String text) {
        Token token = Token.read(text).orElseGet(Token::random);
        Optional<Link> link = links.managed(token);
        if (link.isEmpty()) {
            limits.count(Limit.LOST_ADDRESSES);
        }
        return link.map(found -> new ManagedLink(found, token));
    }
}
