package advisor.web.mail;

import advisor.outbound.Post;
import advisor.practice.link.Link;
import advisor.practice.mail.Mailbox;
import advisor.practice.mail.Subscriber;
import advisor.practice.mail.SubscriberStore;
import advisor.practice.response.Announcement;
import advisor.practice.response.Response;
import org.springframework.stereotype.Component;

/** Tells the confirmed addresses of a link of each response, each in its own language. */
@Component
class MailAnnouncements implements Announcement {

    private final Post post;
    private final SubscriberStore subscribers;
    private final Mailbox mailbox;
    private final Letters letters;

    MailAnnouncements(Post post, SubscriberStore subscribers, Mailbox mailbox, Letters letters) {
        this.post = post;
        this.subscribers = subscribers;
        this.mailbox = mailbox;
        this.letters = letters;
    }

    @Override
    public void announce(Link link, Response response) {
        if (post.isOn()) {
            subscribers.list(link).stream()
                    .filter(Subscriber::confirmed)
                    .forEach(subscriber -> mailbox.put(
                            link, subscriber, response.id(), letters.announcement(link, response, subscriber)));
        }
    }
}
