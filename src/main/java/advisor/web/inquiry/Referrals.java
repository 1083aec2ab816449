package advisor.web.inquiry;

import advisor.practice.database.Outage;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.web.inquiry.Referral.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Finds the link that brought a reader here. Without a link in the address, the database is not asked. */
@Component
public class Referrals {

    private static final Logger LOG = LoggerFactory.getLogger(Referrals.class);
    private static final Pattern START = Pattern.compile("/l/([^/]+)");
    private static final String FOUND = Referrals.class.getName();

    private final LinkStore links;
    private final HttpServletRequest request;

    Referrals(LinkStore links, HttpServletRequest request) {
        this.links = links;
        this.request = request;
    }

    /** The link that the current address names. */
    public Referral current() {
        return find(named(request));
    }

    private static @Nullable String named(HttpServletRequest request) {
        Matcher start = START.matcher(request.getRequestURI());
        return start.matches() ? start.group(1) : parameter(request);
    }

    /** Several values name no link: whoever reads the address another way must not see another link. */
    private static @Nullable String parameter(HttpServletRequest request) {
        String[] values = request.getParameterValues(Referral.LINK);
        return values == null ? null : Stream.of(values).distinct().collect(Collectors.joining(","));
    }

    /** The link of this slug, as an address writes it; asked for once a request. */
    public Referral find(@Nullable String named) {
        if (named == null || named.isBlank()) {
            return Referral.NONE;
        }
        return Slug.read(named).map(this::once).orElseGet(() -> new Referral(Kind.CLOSED, Form.shown(named), null));
    }

    private Referral once(Slug slug) {
        String place = FOUND + "." + slug;
        if (request.getAttribute(place) instanceof Referral found) {
            return found;
        }
        Referral referral = find(slug);
        request.setAttribute(place, referral);
        return referral;
    }

    private Referral find(Slug slug) {
        try {
            Optional<Link> link = links.open(slug);
            return new Referral(link.isPresent() ? Kind.OPEN : Kind.CLOSED, slug.text(), link.orElse(null));
        } catch (DataAccessException failure) {
            Outage.orThrow(failure);
            LOG.debug("A link could not be looked up: {}", failure.getMessage());
            return new Referral(Kind.UNREACHABLE, slug.text(), null);
        }
    }
}
