package advisor.web.send;

import advisor.practice.database.Token;
import advisor.practice.response.Response;
import advisor.practice.response.ResponseStore;
import advisor.web.inquiry.Referral;
import advisor.web.inquiry.Referrals;
import advisor.web.page.Address;
import advisor.web.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What became of something sent: whoever has its address sees it and may delete it. */
@Controller
class SentController {

    private final ResponseStore responses;
    private final SentPages pages;
    private final Referrals referrals;

    SentController(ResponseStore responses, SentPages pages, Referrals referrals) {
        this.responses = responses;
        this.pages = pages;
        this.referrals = referrals;
    }

    /** The same answer for a key that is no longer known, one that never was, and one that cannot be. */
    @GetMapping(Address.SENT + "{key}")
    ModelAndView sent(@PathVariable String key, HttpServletRequest request) {
        Optional<Token> token = Token.read(key);
        return token.flatMap(responses::sent)
                .flatMap(response -> page(response, token.orElseThrow(), SentNews.in(request)))
                .orElseGet(() -> Pages.page("send/sent", pages.nothing(), HttpStatus.NOT_FOUND));
    }

    /** Under the link that it was sent to: an address that names another one is put right. */
    private Optional<ModelAndView> page(Response response, Token key, Optional<SentNews> news) {
        return responses
                .recipient(response)
                .map(slug -> page(
                        response, referrals.find(slug.text(), response.sent().label()), key, news));
    }

    private ModelAndView page(Response response, Referral recipient, Token key, Optional<SentNews> news) {
        return recipient.slug().equals(referrals.current().slug())
                ? Pages.page("send/sent", pages.page(response, key, recipient, news))
                : Pages.redirect(address(key, recipient, news));
    }

    /** The address of something sent. */
    static String address(Token key, Referral recipient, Optional<SentNews> news) {
        Map<String, String> parameters = recipient.parameters();
        news.ifPresent(done -> parameters.put(done.id(), "yes"));
        return Address.with(Address.SENT + key.secret(), Address.query(parameters));
    }

    @PostMapping(Address.SENT + "{key}/delete")
    ModelAndView delete(@PathVariable String key) {
        Token.read(key).ifPresent(responses::retract);
        return Pages.seeOther(stored(key));
    }

    /** For whoever loads anew, or comes back to, where the form of that page was sent. */
    @GetMapping(Address.SENT + "{key}/delete")
    ModelAndView back(@PathVariable String key) {
        return Pages.redirect(stored(key));
    }

    private String stored(String key) {
        return referrals
                .current()
                .to(Address.SENT + Token.read(key).map(Token::secret).orElse("-"));
    }
}
