package advisor.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The advice, at an address that is the whole result. */
@Controller
class AdviceController {

    private final Inquiries inquiries;
    private final AdvicePages pages;

    AdviceController(Inquiries inquiries, AdvicePages pages) {
        this.inquiries = inquiries;
        this.pages = pages;
    }

    @GetMapping("/advice")
    Object advice(HttpServletRequest request) {
        return inquiries.answer("/advice", request, inquiry -> Pages.advice(pages.page(inquiry)));
    }
}
