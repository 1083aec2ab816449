package advisor.web.mail;

import advisor.practice.mail.Subscriber;
import advisor.practice.mail.SubscriberStore;
import advisor.web.language.Words;
import advisor.web.limit.LimitExceededException;
import advisor.web.mail.MailPage.Row;
import advisor.web.manage.ManageHeads;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Pages;
import advisor.web.page.Problem;
import advisor.web.page.Shown;
import advisor.web.page.TypedField;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Prepares the page about who is told by e-mail. */
@Component
class MailPages {

    private static final String SUBMIT = "#add";

    private final SubscriberStore subscribers;
    private final ManageHeads heads;
    private final Words words;

    MailPages(SubscriberStore subscribers, ManageHeads heads, Words words) {
        this.subscribers = subscribers;
        this.heads = heads;
        this.words = words;
    }

    /**
     * The page as it is found.
     *
     * @param news what the step before has done
     */
    MailPage page(ManagedLink managed, Optional<ManageNews> news) {
        return page(managed, news, field("", null), false, List.of());
    }

    /** The page for somebody who made this mistake; what was typed stays. */
    ModelAndView wrong(ManagedLink managed, String typed, boolean complete, String mistake) {
        TypedField field = field(typed, words.text(mistake, Subscriber.MOST));
        List<Problem> problems = field.problem().stream().toList();
        return Pages.page("mail/mail", page(managed, Optional.empty(), field, complete, problems), problems);
    }

    /** The page for somebody who has to wait; what was typed stays. */
    ModelAndView delayed(ManagedLink managed, String typed, boolean complete, LimitExceededException tooOften) {
        List<Problem> problems = List.of(new Problem(tooOften.text(words), SUBMIT));
        MailPage page = page(managed, Optional.empty(), field(typed, null), complete, problems);
        return Pages.page("mail/mail", page, HttpStatus.TOO_MANY_REQUESTS);
    }

    private MailPage page(
            ManagedLink managed,
            Optional<ManageNews> news,
            TypedField field,
            boolean complete,
            List<Problem> problems) {
        List<Row> rows = subscribers.list(managed.link()).stream()
                .map(subscriber -> row(managed, subscriber))
                .toList();
        String action = managed.address(ManagePart.MAIL.path());
        return new MailPage(
                heads.head(managed, ManagePart.MAIL, news),
                problems,
                rows,
                rows.size() < Subscriber.MOST || !problems.isEmpty(),
                field,
                complete,
                Subscriber.MOST,
                action);
    }

    private Row row(ManagedLink managed, Subscriber subscriber) {
        String below = ManagePart.MAIL.path() + "/" + subscriber.id() + "/remove";
        return new Row(
                subscriber.address(),
                words.text(subscriber.confirmed() ? "mail.state.confirmed" : "mail.state.asked"),
                words.text(subscriber.complete() ? "mail.complete.yes" : "mail.complete.no"),
                subscriber.failed() == null ? null : words.text("mail.failed"),
                managed.address(below),
                words.text("mail.remove", subscriber.address()));
    }

    private TypedField field(String typed, @Nullable String error) {
        return new TypedField(
                "address",
                "email",
                "email",
                words.text("mail.address"),
                words.text("mail.address.hint"),
                Shown.line(typed),
                0,
                error);
    }
}
