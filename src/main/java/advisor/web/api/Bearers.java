package advisor.web.api;

import advisor.web.manage.ManagedLink;
import advisor.web.manage.ManagedLink.Access;
import advisor.web.manage.ManagedLinks;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the link of a program that sends the token of a private address. */
@Component
class Bearers {

    private static final Pattern BEARER = Pattern.compile("Bearer +(\\S+) *", Pattern.CASE_INSENSITIVE);

    private final ManagedLinks links;

    Bearers(ManagedLinks links) {
        this.links = links;
    }

    /**
     * The link that an Authorization header leads to; empty if it leads to none.
     *
     * @throws org.springframework.web.server.ResponseStatusException with status 429 after too many that led to none
     */
    Optional<ManagedLink> link(@Nullable String authorization) {
        Matcher bearer = BEARER.matcher(authorization == null ? "" : authorization);
        return bearer.matches() ? links.lookUp(bearer.group(1), Access.values()) : Optional.empty();
    }
}
