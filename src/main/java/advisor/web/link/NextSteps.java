package advisor.web.link;

import advisor.practice.link.Contact;
import advisor.practice.link.Link;
import advisor.practice.link.NextStep;
import advisor.practice.link.Proofs;
import advisor.practice.link.TrustedHosts;
import advisor.web.language.Words;
import advisor.web.limit.Limit;
import advisor.web.limit.LimitExceededException;
import advisor.web.limit.RateLimits;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells a consultant where the next step of a link leads its readers, and has the hosts asked whether it may. */
@Component
class NextSteps {

    private static final Logger LOG = LoggerFactory.getLogger(NextSteps.class);

    private final Proofs proofs;
    private final TrustedHosts trusted;
    private final RateLimits limits;
    private final Words words;

    NextSteps(Proofs proofs, TrustedHosts trusted, RateLimits limits, Words words) {
        this.proofs = proofs;
        this.trusted = trusted;
        this.limits = limits;
        this.words = words;
    }

    /** Asks the hosts of a link that was just saved. What is saved stays so, even if they cannot be asked that often. */
    void saved(Link link) {
        try {
            look(link);
        } catch (LimitExceededException tooOften) {
            LOG.debug("The hosts of a next step are not asked", tooOften);
        }
    }

    /**
     * Asks the hosts of a link.
     *
     * @throws LimitExceededException if the client has had that done too often
     */
    void look(Link link) {
        if (!proofs.needed(link.content().next()).isEmpty()) {
            limits.count(Limit.HOSTS_CHECKED);
        }
        proofs.look(link);
    }

    /** What is known of the hosts of a link; null if it leads nowhere. */
    @Nullable
    Hosts hosts(Link link) {
        NextStep next = link.content().next();
        List<String> lines = next.everywhere().stream()
                .map(address -> line(link, address))
                .distinct()
                .toList();
        boolean provable = !proofs.needed(next).isEmpty();
        String how = provable ? words.text("settings.hosts.how", Proofs.FILE, link.slug()) : null;
        return lines.isEmpty() ? null : new Hosts(lines, how);
    }

    private String line(Link link, String address) {
        String host = Contact.site(address);
        LocalDate day = link.proof().day();
        return switch (trusted.trust(link, address)) {
            case BOOKING -> words.text("settings.hosts.booking", host);
            case PROVEN -> words.text("settings.hosts.proven", host, day == null ? "" : words.date(day));
            case NONE -> words.text("settings.hosts.unproven", host);
        };
    }

    /**
     * Where a next step leads.
     *
     * @param lines each host, and whether readers find a link there
     * @param how how a host proves itself; null if none has to
     */
    record Hosts(List<String> lines, @Nullable String how) {}
}
