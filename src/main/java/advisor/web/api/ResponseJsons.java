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

    ResponseJson json(Link link, Response response) {
        Sent sent = response.sent();
        Verdict verdict = sent.verdict();
        Sender sender = sent.sender();
        return new ResponseJson(
                response.id(),
                link.slug().text(),
                response.received(),
                AdviceJsons.answers(sent.answers()),
                response.changed().stream().map(Question::id).toList(),
                verdict == null ? null : verdict.id(),
                sent.settled(),
                sent.rules(),
                new ResponseJson.Sender(sender.name(), sender.email(), sender.note()),
                site.stated(advice(link, sent)));
    }

    /** The link's own advice page, whether or not the link is open at this moment. */
    private String advice(Link link, Sent sent) {
        return links.advice(Inquiry.of(sent, Referral.of(link)));
    }
}
