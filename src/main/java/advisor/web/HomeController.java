package advisor.web;

import advisor.article.Article;
import advisor.practice.Retention;
import advisor.questionnaire.Questionnaire;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The pages that depend on no answer. */
@Controller
class HomeController {

    private final Article article;
    private final Referrals referrals;
    private final Retention retention;

    HomeController(Article article, Referrals referrals, Retention retention) {
        this.article = article;
        this.referrals = referrals;
        this.retention = retention;
    }

    @GetMapping("/")
    ModelAndView home() {
        return Pages.page("home", new HomePage(article, Questionnaire.QUESTIONS.size()));
    }

    /** The start page of a consultant's link; the same answer for a link that is closed and one that never was. */
    @GetMapping("/l/{slug}")
    ModelAndView link(@PathVariable String slug) {
        ModelAndView page = home();
        page.setStatus(referrals.find(slug).kind().status());
        return page;
    }

    @GetMapping("/privacy")
    ModelAndView privacy() {
        return Pages.page("privacy", retention.days());
    }

    /**
     * The start page.
     *
     * @param article the source of the rules
     * @param questions how many questions there are at most
     */
    record HomePage(Article article, int questions) {}
}
