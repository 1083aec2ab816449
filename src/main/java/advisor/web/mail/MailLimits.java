package advisor.web.mail;

import advisor.practice.database.Fingerprint;
import advisor.practice.link.Link;
import advisor.web.limit.Limit;
import advisor.web.limit.RateLimits;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Keeps this site from being used to write to strangers. */
@Component
class MailLimits {

    private final RateLimits limits;

    MailLimits(RateLimits limits) {
        this.limits = limits;
    }

    /**
     * Counts a mail that is to be sent to an address that somebody typed: for who typed it, for the link, and for the
     * address, of which only a fingerprint is kept.
     *
     * @throws advisor.web.limit.LimitExceededException with status 429 if that is once too often for one of them
     */
    void count(Link link, String address) {
        limits.count(Limit.MAILS_ASKED_FOR);
        limits.count(Limit.MAILS_ASKED_FOR, link.slug().text());
        limits.count(Limit.MAILS_TO_ONE_ADDRESS, Fingerprint.of(address.toLowerCase(Locale.ROOT)));
    }
}
