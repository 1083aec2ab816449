package advisor.web;

import advisor.advice.RuleBook;
import advisor.cost.CostModel;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Reads inquiries from addresses. */
@Component
public class Inquiries {

    private final RuleBook rules;
    private final CostModel costs;
    private final Links links;
    private final QuestionFields fields;
    private final AdvicePages pages;
    private final Referrals referrals;
    private final Languages languages;

    Inquiries(
            RuleBook rules,
            CostModel costs,
            Links links,
            QuestionFields fields,
            AdvicePages pages,
            Referrals referrals,
            Languages languages) {
        this.rules = rules;
        this.costs = costs;
        this.links = links;
        this.fields = fields;
        this.pages = pages;
        this.referrals = referrals;
        this.languages = languages;
    }

    /**
     * Answers a request about an inquiry: with what is made of it at its canonical address; with that address if this is
     * another; with the place where they can be put right if answers or assumptions are wrong.
     *
     * @param path the path of the address
     * @param answer makes a page or a document of the inquiry
     */
    Object answer(String path, HttpServletRequest request, Function<Inquiry, Object> answer) {
        Form form = form(request);
        if (!form.mistakes().isEmpty()) {
            return Pages.questions(QuestionsPage.of(form, fields));
        }
        Inquiry inquiry = inquiry(form);
        if (!form.assumptionMistakes().isEmpty()) {
            return Pages.advice(pages.page(inquiry, form));
        }
        String canonical = languages.carry(Address.with(path, links.query(inquiry)));
        return isCanonical(Address.with(path, Objects.requireNonNullElse(request.getQueryString(), "")), canonical)
                ? answer.apply(inquiry)
                : Pages.redirect(canonical);
    }

    /** The inquiry that a form without mistakes makes. */
    public Inquiry inquiry(Form form) {
        return new Inquiry(
                form.answers(),
                costs.changed(form.answers(), form.assumptions()),
                form.version().orElseGet(rules::version),
                referrals.find(form.link()));
    }

    /** What a request carries, in its address or sent with it. */
    static Form form(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        return Form.of(parameters);
    }

    /** Compared decoded: whoever encodes a comma on the way must not be redirected for ever. */
    private static boolean isCanonical(String address, String canonical) {
        return URLDecoder.decode(address, StandardCharsets.UTF_8).equals(canonical);
    }
}
