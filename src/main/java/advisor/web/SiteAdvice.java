package advisor.web;

import advisor.advice.RuleBook;
import advisor.article.Article;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows. */
@ControllerAdvice(annotations = Controller.class)
class SiteAdvice {

    private final Site site;

    SiteAdvice(Article article, RuleBook rules) {
        this.site = new Site(article, rules.version());
    }

    @ModelAttribute("site")
    Site site() {
        return site;
    }

    /**
     * What the frame names.
     *
     * @param article the source of the rules
     * @param version the version of the rule book
     */
    record Site(Article article, String version) {}
}
