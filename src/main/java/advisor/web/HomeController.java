package advisor.web;

import advisor.article.Article;
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
        return Pages.page("home", article);
    }

    @GetMapping("/privacy")
    String privacy() {
        return "privacy";
    }
}
