package advisor.web.mail;

import advisor.practice.link.Link;
import advisor.practice.mail.Mailbox;
import advisor.practice.mail.Subscriber;
import advisor.practice.mail.SubscriberStore;
import advisor.web.language.Languages;
import advisor.web.manage.ManageNews;
import advisor.web.page.SiteAddress;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Adds addresses to those of a link, and asks whoever reads mail there, once as long as that has not gone out; neither without the other. */
@Component
class Asking {

    private final TransactionOperations transactions;
    private final SubscriberStore subscribers;
    private final Mailbox mailbox;
    private final MailLimits limits;
    private final Letters letters;
    private final SiteAddress site;

    Asking(
            TransactionOperations transactions,
            SubscriberStore subscribers,
            Mailbox mailbox,
            MailLimits limits,
            Letters letters,
            SiteAddress site) {
        this.transactions = transactions;
        this.subscribers = subscribers;
        this.mailbox = mailbox;
        this.limits = limits;
        this.letters = letters;
        this.site = site;
    }

    /**
     * Adds an address, or changes what is sent to one that is there already.
     *
     * @param complete whether its mails have in them what was sent
     * @return what was done; empty if the link has as many addresses as it may have
     * @throws advisor.web.limit.LimitExceededException with status 429 if too many are asked
     */
    Optional<ManageNews> add(Link link, String address, boolean complete) {
        boolean known = subscribers.list(link).stream()
                .anyMatch(subscriber ->
                        subscriber.confirmed() && subscriber.address().equals(address));
        if (!known) {
            limits.count(link, address);
        }
        boolean added = Boolean.TRUE.equals(transactions.execute(status -> {
            Optional<Subscriber> subscriber =
                    subscribers.add(link, address, site.origin(), Languages.current(), complete);
            subscriber
                    .filter(asked -> !asked.confirmed() && !mailbox.isWaiting(asked))
                    .ifPresent(asked -> ask(link, asked));
            return subscriber.isPresent();
        }));
        return Optional.of(known ? ManageNews.MAIL_SAVED : ManageNews.MAIL_ASKED)
                .filter(news -> added);
    }

    private void ask(Link link, Subscriber subscriber) {
        mailbox.put(link, subscriber, null, letters.question(link, subscriber));
    }
}
