package advisor.bench;

import advisor.bench.Connection.Answer;
import java.io.IOException;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One founder from the start page over every question to the advice, as a browser without script goes. */
final class Completion {

    /** More requests than any founder needs. */
    private static final int MOST = 60;

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"(/questions/([a-z-]+))\"");
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final Connection connection;

    Completion(Connection connection) {
        this.connection = connection;
    }

    /**
     * Answers everything that is asked.
     *
     * @return how many requests it took
     */
    int complete(Map<String, String> answers) throws IOException {
        int requests = 1;
        Answer page = connection.get("/");
        String address = next(page, answers);
        while (!address.isEmpty() && requests < MOST) {
            page = connection.get(address);
            requests++;
            address = page.status() / 100 == 3 ? page.header("location") : next(page, answers);
        }
        if (page.status() != 200 || !isAdvice(page)) {
            throw new IllegalStateException("No advice at the end: " + page.status() + " " + page.text());
        }
        return requests;
    }

    private static boolean isAdvice(Answer page) {
        return page.text().contains("class=\"advice\"");
    }

    /** Where the answer to the question on a page leads; empty if there is none, or if it is asked beside the advice. */
    private static String next(Answer page, Map<String, String> answers) {
        if (isAdvice(page)) {
            return "";
        }
        var form = FORM.matcher(page.text());
        if (!form.find()) {
            return "";
        }
        String hidden = HIDDEN.matcher(page.text())
                .results()
                .map(Completion::pair)
                .distinct()
                .collect(Collectors.joining("&"));
        String answer = form.group(2) + "=" + answers.getOrDefault(form.group(2), "unsure");
        String pressed = page.text().contains("name=\"go\" value=\"on\"") ? "&go=on" : "";
        return form.group(1) + "?" + (hidden.isEmpty() ? "" : hidden + "&") + answer + pressed;
    }

    private static String pair(MatchResult input) {
        return input.group(1) + "=" + input.group(2);
    }
}
