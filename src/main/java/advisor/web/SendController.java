package advisor.web;

import advisor.practice.Link;
import advisor.practice.Outage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a prospect sends back to a consultant: shown first, then sent by one form. */
@Controller
class SendController {

    private static final Logger LOG = LoggerFactory.getLogger(SendController.class);
    static final String PATH = "/send";

    private final Inquiries inquiries;
    private final Sendings sendings;
    private final SendPages pages;

    SendController(Inquiries inquiries, Sendings sendings, SendPages pages) {
        this.inquiries = inquiries;
        this.sendings = sendings;
        this.pages = pages;
    }

    @GetMapping(PATH)
    Object send(HttpServletRequest request) {
        return inquiries.answer(
                PATH,
                request,
                inquiry -> page(pages.fresh(inquiry), inquiry.referral().kind().status()));
    }

    @PostMapping(PATH)
    ModelAndView sent(HttpServletRequest request) {
        Sending sending = sendings.read(request);
        SendPage page = pages.checked(sending);
        Link link = sending.inquiry().referral().link();
        if (link == null) {
            return page(page, sending.inquiry().referral().kind().status());
        }
        return page.problems().isEmpty() ? stored(sending, link) : page(page, HttpStatus.BAD_REQUEST);
    }

    private ModelAndView stored(Sending sending, Link link) {
        try {
            return Pages.seeOther(address(sending, sendings.isRefused(sending, link)));
        } catch (DataAccessException | TransactionException failure) {
            if (!Outage.isBehind(failure)) {
                throw failure;
            }
            LOG.warn("A response could not be stored: {}", failure.getMessage());
            return page(pages.checked(sending.unreachable()), HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private static String address(Sending sending, boolean refused) {
        Map<String, String> parameters =
                new LinkedHashMap<>(sending.inquiry().referral().parameters());
        if (refused) {
            parameters.put(SentController.REFUSED, "yes");
        }
        return Address.with(SentController.PATH + sending.key().secret(), Address.query(parameters));
    }

    private static ModelAndView page(SendPage page, HttpStatus status) {
        return Pages.page("send", page, status);
    }
}
