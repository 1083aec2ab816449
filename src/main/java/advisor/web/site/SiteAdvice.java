package advisor.web.site;

import advisor.advice.RuleBook;
import advisor.article.Article;
import advisor.web.inquiry.Referral;
import advisor.web.inquiry.Referrals;
import advisor.web.language.Words;
import advisor.web.page.Address;
import advisor.web.page.SiteAddress;
import advisor.web.site.Banners.Banner;
import advisor.web.site.OtherLanguages.OtherLanguage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame of every page shows. */
@ControllerAdvice(annotations = Controller.class)
public class SiteAdvice {

    private final Words words;
    private final Clock clock;
    private final Article article;
    private final RuleBook rules;
    private final SiteAddress address;
    private final Referrals referrals;
    private final Banners banners;
    private final OtherLanguages languages;

    SiteAdvice(
            Words words,
            Clock clock,
            Article article,
            RuleBook rules,
            SiteAddress address,
            Referrals referrals,
            Banners banners,
            OtherLanguages languages) {
        this.words = words;
        this.clock = clock;
        this.article = article;
        this.rules = rules;
        this.address = address;
        this.referrals = referrals;
        this.banners = banners;
        this.languages = languages;
    }

    /** The frame of the page that is being answered. */
    @ModelAttribute("site")
    public Site site() {
        Referral referral = referrals.current();
        return new Site(
                article,
                rules.version(),
                words.date(LocalDate.now(clock)),
                address.origin(),
                referral,
                referral.to(Address.METHOD),
                banners.banner(referral),
                banners.beside(),
                languages.all());
    }

    /** The frame of a page that is written for nobody in particular. */
    public Site withoutReader() {
        return new Site(
                article, rules.version(), "", address.stated(""), Referral.NONE, Address.METHOD, null, null, List.of());
    }

    /**
     * What the frame names, and what every page can.
     *
     * @param article the source of the rules
     * @param version the version of the rule book
     * @param day the day of the page; empty on one that is written once
     * @param address the site's own address, without a path
     * @param referral whose link brought the reader here
     * @param method where the rules are explained
     * @param banner what is said about that link; null if there is none
     * @param beside what is said about answers that somebody gave before; null if there are none
     * @param languages the same page in each other language
     */
    public record Site(
            Article article,
            String version,
            String day,
            String address,
            Referral referral,
            String method,
            @Nullable Banner banner,
            @Nullable String beside,
            List<OtherLanguage> languages) {}
}
