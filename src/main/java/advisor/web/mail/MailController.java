package advisor.web.mail;

import advisor.outbound.Post;
import advisor.practice.link.MailAddress;
import advisor.practice.mail.SubscriberStore;
import advisor.web.limit.LimitExceededException;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Pages;
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
    private final Asking asking;
    private final MailPages pages;

    MailController(Post post, SubscriberStore subscribers, Asking asking, MailPages pages) {
        this.post = post;
        this.subscribers = subscribers;
        this.asking = asking;
        this.pages = pages;
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
        return asking.add(managed.link(), address, complete)
                .map(news -> done(managed, news))
                .orElseGet(() -> pages.wrong(managed, address, complete, "mail.mistake.many"));
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
