package advisor.web.advice;

import advisor.questionnaire.Answers;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiries;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.language.Languages;
import advisor.web.page.Address;
import advisor.web.page.Pages;
import advisor.web.question.QuestionFields;
import advisor.web.question.QuestionsPage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Leads every request about an inquiry to the one address of its answer. */
@Component
public class CanonicalAddress {

    private final Inquiries inquiries;
    private final Links links;
    private final QuestionFields fields;
    private final AdvicePages pages;
    private final Languages languages;

    CanonicalAddress(Inquiries inquiries, Links links, QuestionFields fields, AdvicePages pages, Languages languages) {
        this.inquiries = inquiries;
        this.links = links;
        this.fields = fields;
        this.pages = pages;
        this.languages = languages;
    }

    /**
     * Answers a request about an inquiry: with what is made of it at its canonical address; with that address if this is
     * another; with the place where they can be put right if answers or assumptions are wrong.
     *
     * @param path the path of the address
     * @param answer makes a page or a document of the inquiry
     */
    public Object answer(String path, HttpServletRequest request, Function<Inquiry, Object> answer) {
        Form form = Inquiries.form(request);
        if (!form.mistakes().isEmpty()) {
            return QuestionsPage.shown(form, fields);
        }
        Inquiry inquiry = inquiries.inquiry(form);
        if (!form.assumptionMistakes().isEmpty()) {
            return pages.shown(inquiry, form);
        }
        Answers tried = form.edit().tried().orElse(null);
        if (tried != null) {
            return Pages.redirect(languages.carry(
                    links.advice(inquiry.with(tried), form.edit().trying())));
        }
        String canonical = languages.carry(Address.with(path, query(path, inquiry, form)));
        return isCanonical(Address.with(path, Objects.requireNonNullElse(request.getQueryString(), "")), canonical)
                ? answer.apply(inquiry)
                : Pages.redirect(canonical);
    }

    /** Only pages that lead back show from which other answers their reader came. */
    private String query(String path, Inquiry inquiry, Form form) {
        return form.edit()
                .trace()
                .filter(trace -> path.equals(Address.ADVICE) || path.equals(Address.BRIEF))
                .map(trace -> links.query(inquiry, trace))
                .orElseGet(() -> links.query(inquiry));
    }

    /** Compared decoded: whoever encodes a comma on the way must not be redirected for ever. */
    private static boolean isCanonical(String address, String canonical) {
        return Address.decoded(address).equals(Address.decoded(canonical));
    }
}
