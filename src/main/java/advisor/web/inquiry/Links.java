package advisor.web.inquiry;

import advisor.advice.RuleBook;
import advisor.web.page.Address;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The canonical addresses of what belongs to an inquiry: equal inquiries have equal addresses. They carry the version of
 * the rule book, so that an old link can be told from a new one.
 */
@Component
public class Links {

    /** The parameter that names the version of the rule book. */
    public static final String RULES = "rules";

    private final String version;

    Links(RuleBook rules) {
        this.version = rules.version();
    }

    /** The advice on an inquiry, by today's rules. */
    public String advice(Inquiry inquiry) {
        return to(Address.ADVICE, inquiry);
    }

    /** The brief on an inquiry, by today's rules. */
    public String brief(Inquiry inquiry) {
        return to(Address.BRIEF, inquiry);
    }

    /** Any page or document about an inquiry, by today's rules. */
    public String to(String path, Inquiry inquiry) {
        return Address.with(path, today(inquiry));
    }

    /** The query of an inquiry's canonical address, by today's rules. */
    public String today(Inquiry inquiry) {
        return query(inquiry, version);
    }

    /** The query of the inquiry's own canonical address, under the rule book that it names. */
    public String query(Inquiry inquiry) {
        return query(inquiry, inquiry.rules());
    }

    /** The same for a reader who came from other answers. */
    public String query(Inquiry inquiry, Trace trace) {
        return traced(inquiry, inquiry.rules(), trace);
    }

    /** The advice on an inquiry, by today's rules, for a reader who comes from other answers. */
    public String advice(Inquiry inquiry, Trace trace) {
        return to(Address.ADVICE, inquiry, trace);
    }

    /** Any page about an inquiry, by today's rules, for a reader who comes from other answers. */
    public String to(String path, Inquiry inquiry, Trace trace) {
        return Address.with(path, traced(inquiry, version, trace));
    }

    private static String traced(Inquiry inquiry, String rules, Trace trace) {
        Map<String, String> parameters = parameters(inquiry, rules);
        parameters.putAll(trace.parameters(inquiry.answers()));
        return Address.query(parameters);
    }

    private static String query(Inquiry inquiry, String rules) {
        return Address.query(parameters(inquiry, rules));
    }

    private static Map<String, String> parameters(Inquiry inquiry, String rules) {
        Map<String, String> parameters = inquiry.parameters();
        if (!parameters.isEmpty()) {
            parameters.put(RULES, rules);
        }
        return parameters;
    }
}
