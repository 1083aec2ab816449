package advisor.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The brief: what to do next, on one page to print and hand over. */
@Controller
class BriefController {

    private final Inquiries inquiries;
    private final BriefPages pages;

    BriefController(Inquiries inquiries, BriefPages pages) {
        this.inquiries = inquiries;
        this.pages = pages;
    }

    @GetMapping("/brief")
    Object brief(HttpServletRequest request) {
        return inquiries.answer("/brief", request, inquiry -> Pages.page("brief", pages.page(inquiry)));
    }
}
