package advisor.web.compare;

import advisor.web.compare.ComparedLinks.ComparedLink;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Referral;
import advisor.web.language.Languages;
import advisor.web.page.Address;
import advisor.web.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Two links compared, at an address that is the whole result; the form for them until both can be read. */
@Controller
class CompareController {

    private final ComparedLinks links;
    private final ComparePages pages;
    private final Languages languages;

    CompareController(ComparedLinks links, ComparePages pages, Languages languages) {
        this.links = links;
        this.pages = pages;
        this.languages = languages;
    }

    @GetMapping(Address.COMPARE)
    ModelAndView compare(HttpServletRequest request) {
        ComparedLink first = links.read(Side.FIRST, request);
        ComparedLink second = links.read(Side.SECOND, request);
        if (first.inquiry() == null || second.inquiry() == null) {
            CompareForm form = pages.form(first, second);
            return Pages.page("compare/compare-form", form, form.problems());
        }
        Referral referral = links.referral(first.inquiry(), second.inquiry());
        Inquiry ours = first.inquiry().with(referral);
        Inquiry theirs = second.inquiry().with(referral);
        String address = languages.carry(links.address(ours, theirs));
        return address.equals(ComparedLinks.address(request))
                ? Pages.page("compare/compare", pages.page(ours, theirs))
                : Pages.redirect(address);
    }
}
