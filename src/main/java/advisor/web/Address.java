package advisor.web;

import advisor.questionnaire.Question;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/** The addresses of the pages. Answers travel as parameters, in the order of the questions: the address is the state. */
final class Address {

    private Address() {}

    /** The start page, or that of the link with this slug if it is not empty. */
    static String home(String slug) {
        return slug.isEmpty() ? "/" : "/l/" + slug;
    }

    /** The advice for these parameters. */
    static String advice(Map<String, String> parameters) {
        return with("/advice", query(parameters));
    }

    /** Every question on one page, with these parameters. */
    static String questions(Map<String, String> parameters) {
        return with("/questions", query(parameters));
    }

    /** The page of one question, with these parameters. */
    static String question(Question<?> question, Map<String, String> parameters) {
        return with("/questions/" + question.id(), query(parameters));
    }

    /** A path with a query, or alone if the query is empty. */
    static String with(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The query that carries these parameters. */
    static String query(Map<String, String> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, value) -> pairs.add(name + "=" + encoded(value)));
        return StringUtils.collectionToDelimitedString(pairs, "&");
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
