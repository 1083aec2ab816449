package advisor.web.inbox;

import advisor.practice.response.Response;
import advisor.practice.response.Retention;
import advisor.practice.response.Sent;
import advisor.text.Direction;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Referral;
import advisor.web.language.Words;
import advisor.web.manage.ManageHeads;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.send.Briefing;
import advisor.web.send.Briefings;
import advisor.web.send.SenderFields;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the briefing on a response. */
@Component
class ResponsePages {

    private final ManageHeads heads;
    private final InboxRows rows;
    private final SenderFields fields;
    private final Briefings briefings;
    private final Retention retention;
    private final Words words;

    ResponsePages(
            ManageHeads heads,
            InboxRows rows,
            SenderFields fields,
            Briefings briefings,
            Retention retention,
            Words words) {
        this.heads = heads;
        this.rows = rows;
        this.fields = fields;
        this.briefings = briefings;
        this.retention = retention;
        this.words = words;
    }

    ResponsePage page(ManagedLink managed, Response response) {
        Sent sent = response.sent();
        String who = rows.who(sent.sender());
        Briefing briefing =
                briefings.briefing(Inquiry.of(sent, Referral.of(managed.link(), sent.label())), response.prefilled());
        String own = managed.response(response.id());
        return new ResponsePage(
                words.text("inbox.response.title", Direction.isolated(who)),
                heads.head(managed, ManagePart.INBOX),
                who,
                words.text("sent.when", words.moment(response.received()), words.moment(retention.until(response))),
                fields.shown(sent.sender()),
                other(sent, briefing),
                response.seen(),
                own + (response.seen() ? "/unread" : "/read"),
                own + "/delete",
                managed.address(),
                briefing);
    }

    private @Nullable String other(Sent sent, Briefing briefing) {
        String id = sent.verdict() == null ? null : sent.verdict().id();
        return Objects.equals(id, briefing.verdict().id())
                ? null
                : words.text("inbox.response.other", words.verdict(sent.verdict()), sent.rules());
    }
}
