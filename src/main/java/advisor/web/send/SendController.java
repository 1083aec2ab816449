package advisor.web.send;

import advisor.practice.database.Outage;
import advisor.practice.link.Link;
import advisor.web.advice.CanonicalAddress;
import advisor.web.limit.LimitExceededException;
import advisor.web.page.Address;
import advisor.web.page.Pages;
import advisor.web.page.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
    private final CanonicalAddress addresses;
    private final Sendings sendings;
    private final SendPages pages;

    SendController(CanonicalAddress addresses, Sendings sendings, SendPages pages) {
        this.addresses = addresses;
        this.sendings = sendings;
        this.pages = pages;
    }

    @GetMapping(Address.SEND)
    Object send(HttpServletRequest request) {
        return addresses.answer(
                Address.SEND,
                request,
                inquiry -> page(pages.fresh(inquiry), inquiry.referral().kind().status()));
    }

    @PostMapping(Address.SEND)
    ModelAndView sent(HttpServletRequest request, HttpServletResponse response) {
        Sending sending = sendings.read(request);
        SendPage page = pages.checked(sending);
        Link link = sending.inquiry().referral().link();
        if (link == null) {
            return page(page, sending.inquiry().referral().kind().status());
        }
        if (SiteAddress.isCrossSite(request)) {
            return page(pages.foreign(sending, SiteAddress.isForFrame(request)), HttpStatus.FORBIDDEN);
        }
        return page.problems().isEmpty() ? limited(sending, link, response) : page(page, HttpStatus.BAD_REQUEST);
    }

    /** Whoever sends too often keeps what they typed, too. */
    private ModelAndView limited(Sending sending, Link link, HttpServletResponse response) {
        try {
            sendings.count(sending, link);
        } catch (LimitExceededException tooOften) {
            tooOften.tell(response);
            return page(pages.delayed(sending, tooOften), HttpStatus.TOO_MANY_REQUESTS);
        }
        return stored(sending, link);
    }

    private ModelAndView stored(Sending sending, Link link) {
        try {
            return Pages.seeOther(
                    SentController.address(sending.key(), sending.inquiry().referral(), sendings.send(sending, link)));
        } catch (DataAccessException | TransactionException failure) {
            Outage.orThrow(failure);
            LOG.warn("A response could not be stored: {}", failure.getMessage());
            return page(pages.checked(sending.unreachable()), HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private static ModelAndView page(SendPage page, HttpStatus status) {
        return Pages.page("send/send", page, status);
    }
}
