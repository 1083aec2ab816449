package advisor.web.site;

import advisor.outbound.Post;
import advisor.practice.link.Idleness;
import advisor.practice.mail.Subscriber;
import advisor.practice.mail.SubscriberStore;
import advisor.practice.response.Retention;
import advisor.questionnaire.Questionnaire;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiries;
import advisor.web.inquiry.Referral;
import advisor.web.inquiry.Referrals;
import advisor.web.page.Address;
import advisor.web.page.Pages;
import advisor.web.question.QuestionField;
import advisor.web.question.QuestionFields;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages that depend on no answer. */
@Controller
class HomeController {

    private final Referrals referrals;
    private final Retention retention;
    private final Idleness idleness;
    private final Imprint imprint;
    private final Post post;
    private final QuestionFields fields;

    HomeController(
            Referrals referrals,
            Retention retention,
            Idleness idleness,
            Imprint imprint,
            Post post,
            QuestionFields fields) {
        this.referrals = referrals;
        this.fields = fields;
        this.retention = retention;
        this.idleness = idleness;
        this.imprint = imprint;
        this.post = post;
    }

    @GetMapping("/")
    ModelAndView home(HttpServletRequest request) {
        return home(referrals.current(), request);
    }

    /**
     * The start page of a consultant's link, or of a variant; the same answer for a link that is closed and one that never
     * was. A label that the link does not have counts as none.
     */
    @GetMapping({"/l/{slug}", "/l/{slug}/{label}"})
    ModelAndView link(
            @PathVariable String slug,
            @PathVariable(required = false) @Nullable String label,
            HttpServletRequest request) {
        Referral referral = referrals.find(slug, Objects.requireNonNullElse(label, ""));
        ModelAndView page = home(referral, request);
        page.setStatus(referral.kind().status());
        return page;
    }

    private ModelAndView home(Referral referral, HttpServletRequest request) {
        Form form = referral.form().beside(Inquiries.form(request));
        return Pages.page(
                "site/home",
                new HomePage(
                        Questionnaire.QUESTIONS.size(),
                        fields.field(Questionnaire.EVIDENCE, form),
                        form.carriedWithout(Questionnaire.EVIDENCE),
                        Address.question(Questionnaire.EVIDENCE, form.carried()),
                        Address.questions(form.carried())));
    }

    @GetMapping("/privacy")
    ModelAndView privacy() {
        return Pages.page(
                "site/privacy",
                new PrivacyPage(
                        retention.days(),
                        idleness.linkIdleDays(),
                        idleness.linkGoneDays(),
                        post.isOn() ? SubscriberStore.UNCONFIRMED.toDays() : null,
                        Subscriber.MOST,
                        imprint.address(),
                        imprint.lines()));
    }

    /**
     * What is stored, and for how long, and by whom.
     *
     * @param days how many days a response is kept
     * @param idle how many days nobody may open the inbox of a link before it closes itself
     * @param gone after how many more it is deleted
     * @param unconfirmed how many days an address is kept that nobody confirms; null if no mails are sent
     * @param told how many addresses of a consultant are told by e-mail at most
     * @param imprint where the operator's imprint is; null if it is no address
     * @param lines the imprint, line by line; empty if there is none
     */
    record PrivacyPage(
            int days,
            int idle,
            int gone,
            @Nullable Long unconfirmed,
            int told,
            @Nullable String imprint,
            List<String> lines) {}

    /**
     * The start page.
     *
     * @param start the first question
     * @param all every question on one page
     */
    record HomePage(int questions, QuestionField first, Map<String, String> hidden, String start, String all) {}
}
