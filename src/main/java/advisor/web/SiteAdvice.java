package advisor.web;

import advisor.advice.RuleBook;
import advisor.article.Article;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows. */
@ControllerAdvice(annotations = Controller.class)
class SiteAdvice {

    private final Article article;
    private final RuleBook rules;
    private final SiteAddress address;

    SiteAdvice(Article article, RuleBook rules, SiteAddress address) {
        this.article = article;
        this.rules = rules;
        this.address = address;
    }

    @ModelAttribute("site")
    Site site() {
        return new Site(article, rules.version(), address.origin());
    }

    /**
     * What the frame names.
     *
     * @param article the source of the rules
     * @param version the version of the rule book
     * @param address the site's own address, without a path
     */
    record Site(Article article, String version, String address) {}
}
