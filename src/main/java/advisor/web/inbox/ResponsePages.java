package advisor.web.inbox;

import advisor.practice.response.Response;
import advisor.practice.response.Retention;
import advisor.practice.response.Sent;
import advisor.text.Direction;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Referral;
import advisor.web.language.Words;
import advisor.web.manage.ManageHead;
import advisor.web.manage.ManageHeads;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Pages;
import advisor.web.send.Briefing;
import advisor.web.send.Briefings;
import advisor.web.send.SenderFields;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Prepares the briefing on a response. */
@Component
class ResponsePages {

    private final ManageHeads heads;
    private final InboxRows rows;
    private final SenderFields fields;
    private final Briefings briefings;
    private final LeadViews leads;
    private final Retention retention;
    private final Words words;

    ResponsePages(
            ManageHeads heads,
            InboxRows rows,
            SenderFields fields,
            Briefings briefings,
            LeadViews leads,
            Retention retention,
            Words words) {
        this.heads = heads;
        this.rows = rows;
        this.fields = fields;
        this.briefings = briefings;
        this.leads = leads;
        this.retention = retention;
        this.words = words;
    }

    /** The page with what is kept, and with what the step before has done. */
    ModelAndView stored(ManagedLink managed, Response response, Optional<ManageNews> news) {
        return page(managed, response, LeadForm.of(response.lead()), news);
    }

    /** The page with what was typed about it and what is wrong with that. */
    ModelAndView typed(ManagedLink managed, Response response, LeadForm typed) {
        return page(managed, response, typed, Optional.empty());
    }

    private ModelAndView page(ManagedLink managed, Response response, LeadForm typed, Optional<ManageNews> news) {
        LeadView lead = leads.view(managed, response, typed);
        ManageHead head = heads.head(managed, ManagePart.INBOX, news);
        return Pages.page("inbox/response", page(managed, head, response, lead), lead.problems());
    }

    private ResponsePage page(ManagedLink managed, ManageHead head, Response response, LeadView lead) {
        Sent sent = response.sent();
        String who = rows.who(sent.sender());
        Briefing briefing =
                briefings.briefing(Inquiry.of(sent, Referral.of(managed.link(), sent.label())), response.prefilled());
        String own = managed.response(response.id());
        return new ResponsePage(
                words.text("inbox.response.title", Direction.isolated(who)),
                head,
                lead.problems(),
                who,
                response.received().toString(),
                words.text("sent.when", words.moment(response.received()), words.moment(retention.until(response))),
                fields.shown(sent.sender()),
                MailLink.to(sent.sender().email()),
                other(sent, briefing),
                response.seen(),
                lead,
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
