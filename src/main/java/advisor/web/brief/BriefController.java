package advisor.web.brief;

import advisor.web.advice.CanonicalAddress;
import advisor.web.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The brief: what to do next, on one page to print and hand over. */
@Controller
class BriefController {

    private final CanonicalAddress addresses;
    private final BriefPages pages;

    BriefController(CanonicalAddress addresses, BriefPages pages) {
        this.addresses = addresses;
        this.pages = pages;
    }

    @GetMapping("/brief")
    Object brief(HttpServletRequest request) {
        return addresses.answer("/brief", request, inquiry -> Pages.page("brief/brief", pages.page(inquiry)));
    }
}
