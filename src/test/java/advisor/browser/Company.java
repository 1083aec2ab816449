package advisor.browser;

import advisor.RuleBooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** Companies of {@code cases.csv}, with their answers as an address writes them. */
final class Company {

    /** The article's worked example before its first engagement. */
    static final String WEEK_0 = answers("seed-13");

    /** The same company from its second month on. */
    static final String MONTH_2 = answers("seed-14");

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

    private static String answers(String id) {
        return Pattern.compile("^" + id + ",.*?,(evidence=[^,]*),", Pattern.MULTILINE)
                .matcher(cases())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String cases() {
        try {
            return new ClassPathResource("cases.csv").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
