package advisor.web;

import advisor.article.Article;
import advisor.questionnaire.Questionnaire;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages that depend on no answer. */
@Controller
class HomeController {

    private final Article article;

    HomeController(Article article) {
        this.article = article;
    }

    @GetMapping("/")
    ModelAndView home() {
        return Pages.page("home", new HomePage(article, Questionnaire.QUESTIONS.size()));
    }

    @GetMapping("/privacy")
    String privacy() {
        return "privacy";
    }

    /**
     * The start page.
     *
     * @param article the source of the rules
     * @param questions how many questions there are at most
     */
    record HomePage(Article article, int questions) {}
}
