package advisor.web.compare;

import advisor.web.compare.ComparedLinks.ComparedLink;
import advisor.web.language.Languages;
import advisor.web.page.Address;
import advisor.web.page.Pages;
import advisor.web.page.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Links compared, at an address that is the whole result; the form for them until all can be read. */
@Controller
class CompareController {

    private final ComparedLinks links;
    private final ComparePages pages;
    private final Languages languages;
    private final SiteAddress site;

    CompareController(ComparedLinks links, ComparePages pages, Languages languages, SiteAddress site) {
        this.links = links;
        this.pages = pages;
        this.languages = languages;
        this.site = site;
    }

    @GetMapping(Address.COMPARE)
    ModelAndView compare(HttpServletRequest request) {
        List<ComparedLink> read = links.read(request);
        if (!read.stream().allMatch(ComparedLink::isSettled)) {
            CompareForm form = pages.form(read);
            return Pages.page("compare/compare-form", form, form.problems());
        }
        List<Compared> sides = links.compared(read);
        String address = languages.carry(links.address(sides));
        return address.equals(ComparedLinks.address(request))
                ? Pages.page("compare/compare", pages.page(sides, site.of(links.address(sides))))
                : Pages.redirect(address);
    }
}
