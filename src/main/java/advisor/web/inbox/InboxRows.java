package advisor.web.inbox;

import advisor.advice.Advice;
import advisor.advice.Advisor;
import advisor.advice.RuleBook;
import advisor.practice.response.Response;
import advisor.practice.response.Sender;
import advisor.practice.response.Sent;
import advisor.web.advice.Reasons;
import advisor.web.language.Words;
import advisor.web.manage.ManagedLink;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts responses into one line each. */
@Component
class InboxRows {

    private final Advisor advisor;
    private final RuleBook rules;
    private final Reasons reasons;
    private final LeadViews leads;
    private final Words words;

    InboxRows(Advisor advisor, RuleBook rules, Reasons reasons, LeadViews leads, Words words) {
        this.advisor = advisor;
        this.rules = rules;
        this.reasons = reasons;
        this.leads = leads;
        this.words = words;
    }

    /** A line about a response, marked or not. */
    Inbox.Row row(ManagedLink managed, Response response, boolean marked) {
        Sent sent = response.sent();
        MailLink mail = MailLink.to(sent.sender().email());
        return new Inbox.Row(
                managed.response(response.id()),
                response.received().toString(),
                words.moment(response.received()),
                response.id().toString(),
                marked,
                mail == null ? who(sent.sender()) : name(sent.sender().name()),
                sent.sender().company(),
                mail,
                sent.label(),
                response.seen(),
                leads.name(response.lead().state()),
                words.verdict(sent.verdict()),
                words.text(sent.settled() ? "inbox.settled" : "inbox.unsettled"),
                decided(sent));
    }

    /** Whoever sent it, as far as that is known. */
    String who(Sender sender) {
        return Stream.of(sender.name(), sender.email())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseGet(() -> name(""));
    }

    private String name(String name) {
        return name.isEmpty() ? words.text("inbox.nameless") : name;
    }

    /** The leading reason by today's rules, unless these lead to another recommendation. */
    private String decided(Sent sent) {
        Advice advice = advisor.advise(sent.answers());
        if (sent.verdict() == null) {
            return words.text("inbox.decided.nothing");
        }
        return sent.verdict() == advice.verdict()
                ? reasons.name(advice.reasons(rules.criteria()).get(0))
                : words.text("inbox.decided.older", sent.rules());
    }
}
