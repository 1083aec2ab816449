package advisor.browser;

import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.mail.Subscriber;
import advisor.practice.mail.SubscriberStore;
import advisor.practice.response.InboxFilter;
import advisor.practice.response.Response;
import advisor.practice.response.ResponseStore;
import java.util.List;

/** A consultant with a link of their own, which no other test has. */
final class Consultant {

    private final Token manage = Token.random();
    private final ResponseStore responses;
    private final Link link;

    Consultant(LinkStore links, ResponseStore responses) {
        Slug slug = Slug.random();
        links.create(slug, Practice.content(), manage);
        this.responses = responses;
        this.link = links.open(slug).orElseThrow();
    }

    /** Where prospects start. */
    String link() {
        return "/l/" + link.slug();
    }

    /** How an address of a page on this link ends. */
    String ending() {
        return "&link=" + link.slug() + Company.RULES;
    }

    /** The same on a variant of it. */
    String ending(String label) {
        return "&link=" + link.slug() + "&via=" + label + Company.RULES;
    }

    /** The private address. */
    String inbox() {
        return "/links/manage/" + manage.secret();
    }

    /** Who is told by e-mail. */
    List<Subscriber> told(SubscriberStore subscribers) {
        return subscribers.list(link);
    }

    /** What prospects sent, the newest first. */
    List<Response> received() {
        return responses.list(link, InboxFilter.ALL, 0, 100);
    }
}
