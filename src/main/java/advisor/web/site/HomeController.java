package advisor.web.site;

import advisor.practice.response.Retention;
import advisor.questionnaire.Questionnaire;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Referral;
import advisor.web.inquiry.Referrals;
import advisor.web.page.Pages;
import advisor.web.question.QuestionField;
import advisor.web.question.QuestionFields;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages that depend on no answer. */
@Controller
class HomeController {

    private final Referrals referrals;
    private final Retention retention;
    private final QuestionFields fields;

    HomeController(Referrals referrals, Retention retention, QuestionFields fields) {
        this.referrals = referrals;
        this.fields = fields;
        this.retention = retention;
    }

    @GetMapping("/")
    ModelAndView home() {
        return home(referrals.current());
    }

    /** The start page of a consultant's link; the same answer for a link that is closed and one that never was. */
    @GetMapping("/l/{slug}")
    ModelAndView link(@PathVariable String slug) {
        Referral referral = referrals.find(slug);
        ModelAndView page = home(referral);
        page.setStatus(referral.kind().status());
        return page;
    }

    private ModelAndView home(Referral referral) {
        Form form = referral.form();
        return Pages.page(
                "site/home",
                new HomePage(
                        Questionnaire.QUESTIONS.size(),
                        fields.field(Questionnaire.EVIDENCE, form),
                        form.carriedWithout(Questionnaire.EVIDENCE)));
    }

    @GetMapping("/privacy")
    ModelAndView privacy() {
        return Pages.page("site/privacy", retention.days());
    }

    /** The start page. */
    record HomePage(int questions, QuestionField first, Map<String, String> hidden) {}
}
