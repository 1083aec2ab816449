package advisor.web.inquiry;

import advisor.practice.database.Outage;
import advisor.practice.link.Label;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.link.VariantStore;
import advisor.web.inquiry.Referral.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Finds the link that brought a reader here. Without a link in the address, the database is not asked. */
@Component
public class Referrals {

    private static final Logger LOG = LoggerFactory.getLogger(Referrals.class);
    private static final Pattern START = Pattern.compile("/l/([^/]+)(?:/([^/]+))?");
    private static final String FOUND = Referrals.class.getName();

    private final LinkStore links;
    private final VariantStore variants;
    private final HttpServletRequest request;

    Referrals(LinkStore links, VariantStore variants, HttpServletRequest request) {
        this.links = links;
        this.variants = variants;
        this.request = request;
    }

    /** The link that the current address names, with the variant that it names of it. */
    public Referral current() {
        Matcher start = START.matcher(request.getRequestURI());
        return start.matches()
                ? find(start.group(1), Objects.requireNonNullElse(start.group(2), ""))
                : find(parameter(Referral.LINK), parameter(Referral.VIA));
    }

    /** Several values name nothing: whoever reads the address another way must not see another link. */
    private String parameter(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? "" : Stream.of(values).distinct().collect(Collectors.joining(","));
    }

    /** The link that a form names, with the variant that it names of it. */
    public Referral find(Form form) {
        return find(form.link(), form.label());
    }

    /** The link of this slug, with the variant of this label if it has one, both as an address writes them. */
    public Referral find(String slug, String label) {
        return slug.isBlank()
                ? Referral.NONE
                : Slug.read(slug)
                        .map(read -> once(read, Label.read(label)))
                        .orElseGet(() -> new Referral(Kind.CLOSED, Form.shown(slug), null, ""));
    }

    /** Both are asked for once a request. */
    private Referral once(Slug slug, Optional<Label> label) {
        String place = FOUND + "." + slug + "/" + text(label);
        if (request.getAttribute(place) instanceof Referral found) {
            return found;
        }
        Referral referral = find(slug, label);
        request.setAttribute(place, referral);
        return referral;
    }

    private static String text(Optional<Label> label) {
        return label.map(Label::text).orElse("");
    }

    private Referral find(Slug slug, Optional<Label> label) {
        try {
            return links.open(slug)
                    .map(link -> open(link, label))
                    .orElseGet(() -> new Referral(Kind.CLOSED, slug.text(), null, text(label)));
        } catch (DataAccessException failure) {
            Outage.orThrow(failure);
            LOG.debug("A link could not be looked up: {}", failure.getMessage());
            return new Referral(Kind.UNREACHABLE, slug.text(), null, text(label));
        }
    }

    private Referral open(Link link, Optional<Label> label) {
        return label.flatMap(named -> variants.find(link, named))
                .map(variant -> Referral.of(variant.of(link), variant.label().text()))
                .orElseGet(() -> Referral.of(link, ""));
    }
}
