package advisor.web.inquiry;

import advisor.advice.RuleBook;
import advisor.cost.CostModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads inquiries from addresses. */
@Component
public class Inquiries {

    private final RuleBook rules;
    private final CostModel costs;
    private final Referrals referrals;

    Inquiries(RuleBook rules, CostModel costs, Referrals referrals) {
        this.rules = rules;
        this.costs = costs;
        this.referrals = referrals;
    }

    /** The inquiry that a form without mistakes makes. */
    public Inquiry inquiry(Form form) {
        return new Inquiry(
                form.answers(),
                costs.changed(form.answers(), form.assumptions()),
                form.version().orElseGet(rules::version),
                referrals.find(form));
    }

    /** What a request carries, in its address or sent with it. */
    public static Form form(HttpServletRequest request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
        return Form.of(parameters);
    }
}
