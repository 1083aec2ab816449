package advisor.web.send;

import advisor.advice.Advisor;
import advisor.advice.Certainties;
import advisor.advice.RuleBook;
import advisor.practice.link.Contact;
import advisor.practice.link.Link;
import advisor.practice.response.Retention;
import advisor.questionnaire.Answers;
import advisor.web.advice.Sinces;
import advisor.web.advice.VerdictViews;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.inquiry.Referral;
import advisor.web.language.Words;
import advisor.web.limit.LimitExceededException;
import advisor.web.mail.Copies;
import advisor.web.page.Address;
import advisor.web.page.Problem;
import advisor.web.page.TypedField;
import advisor.web.question.QuestionFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the page that shows what would be sent. */
@Component
class SendPages {

    private final Advisor advisor;
    private final Certainties certainties;
    private final RuleBook rules;
    private final Retention retention;
    private final Words words;
    private final VerdictViews verdicts;
    private final SentAnswers answers;
    private final SenderFields fields;
    private final QuestionFields questions;
    private final Sinces sinces;
    private final Links links;
    private final Copies copies;

    SendPages(
            Advisor advisor,
            Certainties certainties,
            RuleBook rules,
            Retention retention,
            Words words,
            VerdictViews verdicts,
            SentAnswers answers,
            SenderFields fields,
            QuestionFields questions,
            Sinces sinces,
            Links links,
            Copies copies) {
        this.advisor = advisor;
        this.certainties = certainties;
        this.rules = rules;
        this.retention = retention;
        this.words = words;
        this.verdicts = verdicts;
        this.answers = answers;
        this.fields = fields;
        this.questions = questions;
        this.sinces = sinces;
        this.links = links;
        this.copies = copies;
    }

    /** The page with nothing typed yet. */
    SendPage fresh(Inquiry inquiry) {
        Sending sending = Sending.fresh(inquiry);
        return page(sending, fields.unchecked(sending.typed()), List.of());
    }

    /** The page with what was typed and what is wrong with it. */
    SendPage checked(Sending sending) {
        List<TypedField> checked = fields.checked(sending.typed());
        return page(sending, checked, problems(sending, checked));
    }

    /** The page for somebody who has to wait before sending it. */
    SendPage delayed(Sending sending, LimitExceededException tooOften) {
        return page(sending, fields.unchecked(sending.typed()), List.of(new Problem(tooOften.text(words), "#submit")));
    }

    /**
     * The page for somebody whose form was shown by another site, which may not send it. From this page it can be sent.
     *
     * @param framed whether this page stands there, too, and has to be left
     */
    SendPage foreign(Sending sending, boolean framed) {
        Problem elsewhere = new Problem(words.text("send.mistake.foreign"), "#submit");
        return page(sending, fields.unchecked(sending.typed()), List.of(elsewhere))
                .leaving(framed);
    }

    private List<Problem> problems(Sending sending, List<TypedField> checked) {
        List<Problem> problems = new ArrayList<>(questions.problems(sending.form()));
        if (!sending.inquiry().rules().equals(rules.version())) {
            problems.add(new Problem(words.text("send.mistake.rules", rules.version()), "#recommendation"));
        }
        checked.stream().flatMap(field -> field.problem().stream()).forEach(problems::add);
        return problems;
    }

    private SendPage page(Sending sending, List<TypedField> shown, List<Problem> problems) {
        Inquiry inquiry = sending.inquiry();
        Referral referral = inquiry.referral();
        Answers given = inquiry.answers();
        String heading = words.text("send.title." + referral.kind().id(), referral.name());
        return new SendPage(
                referral.kind().id(),
                heading,
                words.text("send.lead." + referral.kind().id(), referral.name(), retention.days()),
                notice(referral),
                problems,
                referral.label().isEmpty() ? null : words.text("send.via", referral.label()),
                sinces.since(inquiry),
                verdicts.view(advisor.advise(given), given),
                words.text(certainties.isSettled(given) ? "advice.settled" : "advice.unsettled"),
                answers.all(given, referral.prefilled()),
                shown,
                copies.arePossible() ? sending.typed().copy() : null,
                hidden(sending),
                false,
                links.to(Address.BRIEFING, inquiry),
                links.advice(referral.kind() == Referral.Kind.CLOSED ? inquiry.with(Referral.NONE) : inquiry));
    }

    private @Nullable String notice(Referral referral) {
        Link link = referral.link();
        return link == null || link.profile().notice().isEmpty()
                ? null
                : words.text(
                        "send.notice",
                        referral.name(),
                        Contact.shown(link.profile().notice()));
    }

    private Map<String, String> hidden(Sending sending) {
        Map<String, String> hidden = sending.form().carried();
        hidden.put(Links.RULES, rules.version());
        hidden.put(Sending.KEY, sending.key().secret());
        return hidden;
    }
}
