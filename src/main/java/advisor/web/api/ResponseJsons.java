package advisor.web.api;

import advisor.advice.Verdict;
import advisor.practice.link.Link;
import advisor.practice.response.Response;
import advisor.practice.response.Sender;
import advisor.practice.response.Sent;
import advisor.questionnaire.Question;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.inquiry.Referral;
import advisor.web.page.SiteAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns responses into JSON. */
@Component
class ResponseJsons {

    private final Links links;
    private final SiteAddress site;

    ResponseJsons(Links links, SiteAddress site) {
        this.links = links;
        this.site = site;
    }

    /** The response as the link's consultant gets it, whether or not the link is open at this moment. */
    ResponseJson json(Link link, Response response) {
        return json(Referral.of(link, response.sent().label()), response);
    }

    /** The response under what became of the link that it was sent to. */
    ResponseJson json(Referral recipient, Response response) {
        Sent sent = response.sent();
        Verdict verdict = sent.verdict();
        Sender sender = sent.sender();
        return new ResponseJson(
                response.id(),
                recipient.slug(),
                label(sent),
                response.received(),
                AdviceJsons.answers(sent.answers()),
                response.changed().stream().map(Question::id).toList(),
                verdict == null ? null : verdict.id(),
                sent.settled(),
                sent.rules(),
                new ResponseJson.Sender(sender.name(), sender.company(), sender.email(), sender.note()),
                site.stated(links.advice(Inquiry.of(sent, recipient))));
    }

    private static @Nullable String label(Sent sent) {
        return sent.label().isEmpty() ? null : sent.label();
    }
}
