package advisor.browser;

import advisor.Cases;
import advisor.RuleBooks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Companies of {@code cases.csv}, with their answers as an address writes them. */
final class Company {

    /** The article's worked example before its first engagement. */
    static final String WEEK_0 = Cases.answers("seed-13");

    /** The same company from its second month on. */
    static final String MONTH_2 = Cases.answers("seed-14");

    /** Somebody inside owns AI and wants one vendor evaluated. */
    static final String EVALUATION = Cases.answers("seed-04");

    /** Everything that an officer would bring is inside. */
    static final String COVERED = "evidence=yes&problem=function&ownership=owner&stage=live&experience=yes"
            + "&practices=evals,tracing&headcount=60&monthly-ai-spend=6000&governance=yes";

    /** How an address of an advice ends: with the version of the rule book. */
    static final String RULES = "&rules=" + RuleBooks.shipped().version();

    private Company() {}

    /** The canonical address that compares two companies. */
    static String comparison(String first, String second) {
        return "/compare?a=" + encoded(first + RULES) + "&b=" + encoded(second + RULES);
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8).replace("%2C", ",");
    }

    /** The answers by question id. */
    static Map<String, String> byQuestion(String answers) {
        Map<String, String> byQuestion = new LinkedHashMap<>();
        Arrays.stream(answers.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> byQuestion.put(pair[0], pair[1]));
        return byQuestion;
    }
}
