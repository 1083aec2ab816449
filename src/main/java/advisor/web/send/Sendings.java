package advisor.web.send;

import advisor.advice.Advisor;
import advisor.advice.Certainties;
import advisor.advice.RuleBook;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.response.Receipt;
import advisor.practice.response.Response;
import advisor.practice.response.ResponseStore;
import advisor.practice.response.Sent;
import advisor.practice.visit.Visit;
import advisor.practice.visit.VisitCounter;
import advisor.questionnaire.Answers;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiries;
import advisor.web.limit.Limit;
import advisor.web.limit.LimitExceededException;
import advisor.web.limit.RateLimits;
import advisor.web.mail.Copies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes what a prospect wants to send. */
@Component
class Sendings {

    private final Inquiries inquiries;
    private final Advisor advisor;
    private final Certainties certainties;
    private final RuleBook rules;
    private final ResponseStore responses;
    private final VisitCounter counter;
    private final Copies copies;
    private final RateLimits limits;
    private final TransactionOperations transactions;

    Sendings(
            Inquiries inquiries,
            Advisor advisor,
            Certainties certainties,
            RuleBook rules,
            ResponseStore responses,
            VisitCounter counter,
            Copies copies,
            RateLimits limits,
            TransactionOperations transactions) {
        this.inquiries = inquiries;
        this.advisor = advisor;
        this.certainties = certainties;
        this.rules = rules;
        this.responses = responses;
        this.counter = counter;
        this.copies = copies;
        this.limits = limits;
        this.transactions = transactions;
    }

    /** What a form sent. Without a key that can be one, it gets a key of its own. */
    Sending read(HttpServletRequest request) {
        Form form = Inquiries.form(request);
        Token key = Optional.ofNullable(request.getParameter(Sending.KEY))
                .flatMap(Token::read)
                .orElseGet(Token::random);
        return new Sending(form, inquiries.inquiry(form), SenderForm.of(request), key);
    }

    /**
     * Stores it for the consultant, by today's rules.
     *
     * @return what that has done besides
     * @throws org.springframework.dao.DataAccessException if it could not be stored
     */
    Optional<SentNews> send(Sending sending, Link link) {
        Sent sent = sent(sending);
        Receipt receipt = Objects.requireNonNull(transactions.execute(status -> stored(sending, sent, link)));
        if (receipt.fresh()) {
            counter.count(link, sent.label(), Visit.SENT);
        }
        Response stored = receipt.response();
        if (stored.link() != link.id() || !stored.sent().equals(sent)) {
            return Optional.of(SentNews.REFUSED);
        }
        return isCopied(sending) ? Optional.of(SentNews.COPIED) : Optional.empty();
    }

    /**
     * Counts what is about to be sent, and the copy that goes out with it.
     *
     * @throws LimitExceededException with status 429 if that is once too often
     */
    void count(Sending sending, Link link) {
        limits.count(Limit.RESPONSES_SENT);
        if (isCopied(sending)) {
            copies.count(link, sending.typed().email());
        }
    }

    /** What was sent and the copy of it, or neither. */
    private Receipt stored(Sending sending, Sent sent, Link link) {
        Receipt receipt = responses.store(link, sent, sending.key());
        if (receipt.fresh() && isCopied(sending)) {
            copies.send(link, receipt.response());
        }
        return receipt;
    }

    private boolean isCopied(Sending sending) {
        return sending.typed().copy() && copies.arePossible();
    }

    private Sent sent(Sending sending) {
        Answers answers = sending.inquiry().answers();
        return new Sent(
                answers,
                rules.version(),
                advisor.advise(answers).verdict(),
                certainties.isSettled(answers),
                sending.typed().sender(),
                sending.inquiry().referral().label());
    }
}
