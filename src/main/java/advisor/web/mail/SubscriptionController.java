package advisor.web.mail;

import advisor.practice.database.Token;
import advisor.practice.mail.Subscriber;
import advisor.practice.mail.SubscriberStore;
import advisor.web.language.Words;
import advisor.web.page.Address;
import advisor.web.page.Pages;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where whoever reads mail at an address agrees to get it, and ends that. Programs open every address in a mail before
 * anybody reads it, so opening one changes nothing.
 */
@Controller
@RequestMapping(Address.MAIL + "{key}")
class SubscriptionController {

    private final SubscriberStore subscribers;
    private final Words words;

    SubscriptionController(SubscriberStore subscribers, Words words) {
        this.subscribers = subscribers;
        this.words = words;
    }

    @GetMapping
    ModelAndView subscription(@PathVariable String key) {
        return found(key)
                .map(subscriber -> Pages.page("mail/subscription", page(subscriber)))
                .orElseGet(() -> Pages.page("mail/subscription", ended("mail.ended.unknown"), HttpStatus.NOT_FOUND));
    }

    /** For whoever loads anew, or opens, where a form of that page is sent. */
    @GetMapping({"/confirm", Address.MAIL_END})
    ModelAndView back(@PathVariable String key) {
        return Pages.redirect(address(key));
    }

    @PostMapping("/confirm")
    ModelAndView confirm(@PathVariable String key) {
        Token.read(key).ifPresent(subscribers::confirm);
        return Pages.seeOther(address(key));
    }

    /** Mail programs send here too, and follow nothing: the answer is the page, and the same every time. */
    @PostMapping(Address.MAIL_END)
    ModelAndView stop(@PathVariable String key) {
        Token.read(key).ifPresent(subscribers::stop);
        return Pages.page("mail/subscription", ended("mail.ended"));
    }

    private Optional<Subscriber> found(String key) {
        return Token.read(key).flatMap(subscribers::find);
    }

    private static String address(String key) {
        return Address.MAIL + Token.read(key).map(Token::secret).orElse("-");
    }

    private SubscriptionPage page(Subscriber subscriber) {
        String state = subscriber.confirmed() ? "confirmed" : "asked";
        return new SubscriptionPage(
                words.text("mail.subscription." + state),
                words.text(
                        "mail.subscription." + state + ".text",
                        subscriber.address(),
                        subscribers.link(subscriber).text()),
                subscriber.confirmed(),
                address(subscriber.key().secret()));
    }

    private SubscriptionPage ended(String key) {
        return new SubscriptionPage(words.text(key), words.text(key + ".text"), false, "");
    }

    /**
     * What somebody who reads mail at an address can decide.
     *
     * @param confirmed whether they have agreed
     * @param address where the page is; empty if there is nothing to decide
     */
    record SubscriptionPage(String title, String lead, boolean confirmed, String address) {}
}
