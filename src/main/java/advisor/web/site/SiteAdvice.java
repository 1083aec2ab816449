package advisor.web.site;

import advisor.advice.RuleBook;
import advisor.article.Article;
import advisor.web.inquiry.Referral;
import advisor.web.inquiry.Referrals;
import advisor.web.page.SiteAddress;
import advisor.web.site.Banners.Banner;
import advisor.web.site.OtherLanguages.OtherLanguage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows. */
@ControllerAdvice(annotations = Controller.class)
public class SiteAdvice {

    private final Article article;
    private final RuleBook rules;
    private final SiteAddress address;
    private final Referrals referrals;
    private final Banners banners;
    private final OtherLanguages languages;

    SiteAdvice(
            Article article,
            RuleBook rules,
            SiteAddress address,
            Referrals referrals,
            Banners banners,
            OtherLanguages languages) {
        this.article = article;
        this.rules = rules;
        this.address = address;
        this.referrals = referrals;
        this.banners = banners;
        this.languages = languages;
    }

    @ModelAttribute("site")
    Site site() {
        Referral referral = referrals.current();
        return new Site(
                article, rules.version(), address.origin(), referral, banners.banner(referral), languages.all());
    }

    /** The frame of a page that is written for nobody in particular. */
    public Site withoutReader() {
        return new Site(article, rules.version(), address.stated(""), Referral.NONE, null, List.of());
    }

    /**
     * What the frame names.
     *
     * @param banner what is said about that link; null if there is none
     */
    record Site(
            Article article,
            String version,
            String address,
            Referral referral,
            @Nullable Banner banner,
            List<OtherLanguage> languages) {}
}
