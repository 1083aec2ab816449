package advisor.web.mail;

import advisor.outbound.Post;
import advisor.practice.link.Link;
import advisor.practice.link.MailAddress;
import advisor.practice.mail.Mailbox;
import advisor.practice.response.Response;
import org.springframework.stereotype.Component;

/** Sends prospects a copy of what they sent, if they ask for it: once, and nothing in it that they typed. */
@Component
public class Copies {

    private final Post post;
    private final MailLimits limits;
    private final Mailbox mailbox;
    private final Letters letters;

    Copies(Post post, MailLimits limits, Mailbox mailbox, Letters letters) {
        this.post = post;
        this.limits = limits;
        this.mailbox = mailbox;
        this.letters = letters;
    }

    /** Whether there can be any. */
    public boolean arePossible() {
        return post.isOn();
    }

    /** Whether a copy can go to what somebody typed. */
    public static boolean canGoTo(String typed) {
        return MailAddress.read(typed).isPresent();
    }

    /**
     * Counts a copy that somebody asks for.
     *
     * @throws advisor.web.limit.LimitExceededException with status 429 if that is once too often
     */
    public void count(Link link, String address) {
        limits.count(link, address);
    }

    /** Has a copy sent to the address in it, in the language of whoever sent it. */
    public void send(Link link, Response response) {
        MailAddress.read(response.sent().sender().email())
                .ifPresent(address -> mailbox.put(link, null, response.id(), letters.copy(link, response, address)));
    }
}
