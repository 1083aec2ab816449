package advisor.web.mail;

import advisor.outbound.Letter;
import advisor.practice.link.Link;
import advisor.practice.mail.Subscriber;
import advisor.practice.mail.SubscriberStore;
import advisor.practice.response.Response;
import advisor.practice.response.Sender;
import advisor.practice.response.Sent;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Questionnaire;
import advisor.web.language.Languages;
import advisor.web.language.Words;
import advisor.web.page.Address;
import advisor.web.page.SiteAddress;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes e-mails. What strangers typed stands in none, except where a consultant wants what was sent. */
@Component
class Letters {

    private static final String PARAGRAPH = "\n\n";

    private final Words words;
    private final SiteAddress site;

    Letters(Words words, SiteAddress site) {
        this.words = words;
        this.site = site;
    }

    /** Asks whoever reads mail at an address whether they want to be told of the responses to a link. */
    Letter question(Link link, Subscriber subscriber) {
        return Languages.speaking(subscriber.language(), () -> {
            String slug = link.slug().text();
            String text =
                    words.text("mail.question.text", slug, page(subscriber), SubscriberStore.UNCONFIRMED.toDays());
            return letter(subscriber.address(), words.text("mail.question.subject", slug), text, null);
        });
    }

    /** Tells a subscriber of a response. */
    Letter announcement(Link link, Response response, Subscriber subscriber) {
        return Languages.speaking(subscriber.language(), () -> {
            String text = joined(
                    received(link, response),
                    subscriber.complete() ? everything(response.sent()) : words.text("mail.inbox"),
                    words.text("mail.why", page(subscriber)));
            String stop = base(subscriber) + Address.MAIL + subscriber.key().secret() + Address.MAIL_END;
            return letter(subscriber.address(), subject("mail.subject", link, response), text, stop);
        });
    }

    /** Tells a prospect what was sent, without what was typed: nobody can write to a stranger through this site. */
    Letter copy(Link link, Response response, String to) {
        String address =
                site.stated(Address.advice(Questionnaire.write(response.sent().answers())));
        String text = joined(
                words.text("mail.copy.text", link.slug().text(), words.moment(response.received())),
                recommendation(response.sent()),
                answers(response.sent().answers()),
                address.startsWith("/") ? "" : address,
                words.text("mail.copy.why"));
        return letter(to, subject("mail.copy.subject", link, response), text, null);
    }

    private String subject(String key, Link link, Response response) {
        return words.text(key, link.slug().text(), words.verdict(response.sent().verdict()));
    }

    private String received(Link link, Response response) {
        return joined(
                words.text("mail.received", link.slug().text(), words.moment(response.received())),
                recommendation(response.sent()));
    }

    private String recommendation(Sent sent) {
        return words.text(sent.settled() ? "mail.settled" : "mail.unsettled", words.verdict(sent.verdict()));
    }

    private String everything(Sent sent) {
        Sender sender = sent.sender();
        return joined(
                said("variants.label", sent.label()),
                said("send.name", sender.name()),
                said("send.company", sender.company()),
                said("send.email", sender.email()),
                said("send.note", sender.note()),
                answers(sent.answers()));
    }

    private String said(String label, String typed) {
        return typed.isEmpty()
                ? ""
                : words.text(label) + ":\n" + typed.lines().map("> "::concat).collect(Collectors.joining("\n"));
    }

    private String answers(Answers answers) {
        return Questionnaire.QUESTIONS.stream()
                .filter(answers::isAnswered)
                .map(question -> words.title(question) + "\n- " + words.answer(question, answers))
                .collect(Collectors.joining(PARAGRAPH));
    }

    private static Letter letter(String to, String subject, String text, @Nullable String stop) {
        return new Letter(UUID.randomUUID(), to, subject, text, Languages.current(), stop);
    }

    /** The page of a subscriber, in their language. */
    private String page(Subscriber subscriber) {
        String tag = subscriber.language().toLanguageTag();
        String language = subscriber.language().equals(Languages.FIRST) ? "" : "?" + Languages.PARAMETER + "=" + tag;
        return base(subscriber) + Address.MAIL + subscriber.key().secret() + language;
    }

    /** Where the site begins: where the operator says, or else where it was when the subscriber was added. */
    private String base(Subscriber subscriber) {
        String stated = site.stated("");
        return stated.isEmpty() ? subscriber.site() : stated;
    }

    private static String joined(String... paragraphs) {
        return Stream.of(paragraphs).filter(text -> !text.isEmpty()).collect(Collectors.joining(PARAGRAPH));
    }
}
