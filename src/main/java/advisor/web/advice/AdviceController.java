package advisor.web.advice;

import advisor.web.inquiry.Inquiries;
import advisor.web.page.Address;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The advice, at an address that is the whole result. */
@Controller
class AdviceController {

    private final CanonicalAddress addresses;
    private final AdvicePages pages;

    AdviceController(CanonicalAddress addresses, AdvicePages pages) {
        this.addresses = addresses;
        this.pages = pages;
    }

    @GetMapping(Address.ADVICE)
    Object advice(HttpServletRequest request) {
        return addresses.answer(Address.ADVICE, request, inquiry -> pages.shown(inquiry, Inquiries.form(request)));
    }
}
