package advisor.web.advice;

import advisor.advice.Advisor;
import advisor.practice.operator.AdviceCounts;
import advisor.web.inquiry.Inquiries;
import advisor.web.inquiry.Inquiry;
import advisor.web.page.Address;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The advice, at an address that is the whole result. */
@Controller
class AdviceController {

    private final CanonicalAddress addresses;
    private final AdvicePages pages;
    private final Advisor advisor;
    private final AdviceCounts counts;

    AdviceController(CanonicalAddress addresses, AdvicePages pages, Advisor advisor, AdviceCounts counts) {
        this.addresses = addresses;
        this.pages = pages;
        this.advisor = advisor;
        this.counts = counts;
    }

    @GetMapping(Address.ADVICE)
    Object advice(HttpServletRequest request) {
        return addresses.answer(Address.ADVICE, request, inquiry -> shown(inquiry, request));
    }

    private ModelAndView shown(Inquiry inquiry, HttpServletRequest request) {
        counts.count(advisor.advise(inquiry.answers()).verdict());
        return pages.shown(inquiry, Inquiries.form(request));
    }
}
