package advisor.web.link;

import advisor.practice.database.Token;
import advisor.practice.link.LinkContent;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.web.limit.Limit;
import advisor.web.limit.RateLimits;
import advisor.web.manage.ManagedLink;
import advisor.web.manage.ManagedLink.Access;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Creates links, each once however often its form is sent. */
@Component
class NewLinks {

    private static final int TRIES = 5;

    private final LinkStore links;
    private final NextSteps steps;
    private final RateLimits limits;

    NewLinks(LinkStore links, NextSteps steps, RateLimits limits) {
        this.links = links;
        this.steps = steps;
        this.limits = limits;
    }

    /** The link that was created under this key before, if one was. */
    Optional<ManagedLink> before(Token key) {
        return links.managed(key).map(link -> new ManagedLink(link, key, Access.MANAGE));
    }

    /**
     * Creates the link of a draft without mistakes.
     *
     * @param key what its private address ends with
     * @return the link; empty if its name is taken
     * @throws LimitExceededException if the client has created too many
     */
    Optional<ManagedLink> create(LinkDraft draft, Token key) {
        limits.count(Limit.LINKS_CREATED);
        LinkContent content = draft.content().orElseThrow();
        Slug chosen = draft.slug();
        if (chosen == null) {
            generate(content, key);
        } else if (!links.create(chosen, content, key)) {
            limits.forgive(Limit.LINKS_CREATED);
        }
        Optional<ManagedLink> created = before(key);
        created.map(ManagedLink::link).ifPresent(steps::saved);
        return created;
    }

    /** A generated name is taken hardly ever; if the key itself is, the link exists already. */
    private void generate(LinkContent content, Token key) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (links.create(Slug.random(), content, key) || links.managed(key).isPresent()) {
                return;
            }
        }
        throw new IllegalStateException(String.format(Locale.ROOT, "No free name for a link in %d tries", TRIES));
    }
}
