package advisor.practice.mail;

import advisor.outbound.Outcome;
import advisor.outbound.Post;
import advisor.practice.dispatch.Attempt;
import advisor.practice.dispatch.Line;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The mails that wait, as long as there is a mail server for them. */
@Component
class MailLine implements Line {

    private final MailClaims claims;
    private final Post post;

    MailLine(MailClaims claims, Post post) {
        this.claims = claims;
        this.post = post;
    }

    @Override
    public String name() {
        return "Mails";
    }

    @Override
    public int atOnce() {
        return 2;
    }

    @Override
    public List<Attempt> take(int most) {
        return post.isOn()
                ? claims.take(most).stream()
                        .<Attempt>map(claimed -> new Handover(claimed.mail(), claimed.lease()))
                        .toList()
                : List.of();
    }

    private final class Handover implements Attempt {

        private final Mail mail;
        private final Instant lease;

        private Handover(Mail mail, Instant lease) {
            this.mail = mail;
            this.lease = lease;
        }

        @Override
        public String message() {
            return mail.letter().id().toString();
        }

        @Override
        public Instant lease() {
            return lease;
        }

        @Override
        public Outcome send() {
            return post.send(mail.letter());
        }

        @Override
        public void end(Outcome outcome) {
            claims.end(mail, outcome);
        }
    }
}
