package advisor.web.mail;

import advisor.outbound.Post;
import advisor.practice.link.MailAddress;
import advisor.practice.mail.Mailbox;
import advisor.practice.mail.Subscriber;
import advisor.practice.mail.SubscriberStore;
import advisor.web.language.Languages;
import advisor.web.limit.LimitExceededException;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Pages;
import advisor.web.page.SiteAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Who is told of the responses to a link by e-mail, at its private address. */
@Controller
@RequestMapping(ManagedLink.INBOX + "/mail")
class MailController {

    private final Post post;
    private final SubscriberStore subscribers;
    private final Mailbox mailbox;
    private final MailLimits limits;
    private final Letters letters;
    private final MailPages pages;
    private final SiteAddress site;

    MailController(
            Post post,
            SubscriberStore subscribers,
            Mailbox mailbox,
            MailLimits limits,
            Letters letters,
            MailPages pages,
            SiteAddress site) {
        this.post = post;
        this.subscribers = subscribers;
        this.mailbox = mailbox;
        this.limits = limits;
        this.letters = letters;
        this.pages = pages;
        this.site = site;
    }

    /** Nothing of this is there unless the operator has set up a mail server. */
    @ModelAttribute
    void isOn() {
        if (!post.isOn()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    @GetMapping
    ModelAndView mail(ManagedLink managed, @RequestParam MultiValueMap<String, String> parameters) {
        return Pages.page("mail/mail", pages.page(managed, ManageNews.in(parameters.keySet())));
    }

    @PostMapping
    ModelAndView add(
            ManagedLink managed,
            @RequestParam(defaultValue = "") String address,
            @RequestParam @Nullable String complete,
            HttpServletResponse response) {
        Optional<String> read = MailAddress.read(address);
        if (read.isEmpty()) {
            return pages.wrong(managed, address, complete != null, "mail.mistake.address");
        }
        try {
            return added(managed, read.get(), complete != null);
        } catch (LimitExceededException tooOften) {
            tooOften.tell(response);
            return pages.delayed(managed, address, complete != null, tooOften);
        }
    }

    private ModelAndView added(ManagedLink managed, String address, boolean complete) {
        Optional<Subscriber> known = subscribers.list(managed.link()).stream()
                .filter(subscriber -> subscriber.address().equals(address))
                .findFirst();
        boolean asked = known.filter(Subscriber::confirmed).isEmpty();
        if (asked) {
            limits.count(managed.link(), address);
        }
        Optional<Subscriber> added =
                subscribers.add(managed.link(), address, site.origin(), Languages.current(), complete);
        if (added.isEmpty()) {
            return pages.wrong(managed, address, complete, "mail.mistake.many");
        }
        if (asked) {
            mailbox.put(managed.link(), added.get(), null, letters.question(managed.link(), added.get()));
        }
        return done(managed, asked ? ManageNews.MAIL_ASKED : ManageNews.MAIL_SAVED);
    }

    /** For whoever loads anew, or comes back to, where a form of that page was sent. */
    @GetMapping("/{id}/remove")
    ModelAndView back(ManagedLink managed) {
        return Pages.redirect(managed.address(ManagePart.MAIL.path()));
    }

    @PostMapping("/{id}/remove")
    ModelAndView remove(ManagedLink managed, @PathVariable long id) {
        subscribers.remove(managed.link(), id);
        return done(managed, ManageNews.MAIL_REMOVED);
    }

    private static ModelAndView done(ManagedLink managed, ManageNews news) {
        return Pages.seeOther(managed.address(ManagePart.MAIL.path() + news.query()));
    }
}
