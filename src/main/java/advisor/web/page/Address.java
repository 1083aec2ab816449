package advisor.web.page;

import advisor.questionnaire.Question;
import advisor.text.Ends;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

/** The addresses of the pages. Answers travel as parameters, in the order of the questions: the address is the state. */
public final class Address {

    /** Every question on one page. */
    public static final String QUESTIONS = "/questions";

    /** The advice. */
    public static final String ADVICE = "/advice";

    /** The brief. */
    public static final String BRIEF = "/brief";

    /** What would be sent to a consultant, and where it is sent. */
    public static final String SEND = "/send";

    /** What the address of something sent begins with; its key follows. */
    public static final String SENT = "/sent/";

    /** What the address of something sent ends with for a program. */
    public static final String JSON = ".json";

    /** Where whoever reads mail at an address agrees to get it, and ends that; a key follows. */
    public static final String MAIL = "/mail/";

    /** What follows the address of a mail's reader where such mails end. */
    public static final String MAIL_END = "/stop";

    /** The briefing that a consultant would see. */
    public static final String BRIEFING = "/briefing";

    /** The advice as Markdown. */
    public static final String MARKDOWN = "/advice.md";

    /** The advice as PDF. */
    public static final String PDF = "/advice.pdf";

    /** The reminder to look at the advice again. */
    public static final String CALENDAR = "/advice.ics";

    /** The address of the advice as a QR code. */
    public static final String PICTURE = "/qr.svg";

    /** Where the rules are explained. */
    public static final String METHOD = "/method";

    /** Up to four links compared. */
    public static final String COMPARE = "/compare";

    /** The parameter that carries the first link to compare. */
    public static final String FIRST_LINK = "a";

    /** The parameter that carries the second. */
    public static final String SECOND_LINK = "b";

    /** The parameter that carries the third, if there is one. */
    public static final String THIRD_LINK = "c";

    /** The parameter that carries the fourth. */
    public static final String FOURTH_LINK = "d";

    /** The parameter that carries the first one's answers while a co-founder gives theirs. */
    public static final String BESIDE = "beside";

    /** The script that puts the frame where it stands; its address stands in pages of others, so it never changes. */
    public static final String EMBED_SCRIPT = "/embed.js";

    private static final Pattern REST_OF_AMPERSAND =
            Pattern.compile("^((amp|#0*38|#x0*26);)+", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private Address() {}

    /** The start page, or that of the link with this slug if it is not empty. */
    public static String home(String slug) {
        return slug.isEmpty() ? "/" : "/l/" + segment(slug);
    }

    /** The start page of a link's variant with this label; that of the link if the label is empty. */
    public static String home(String slug, String label) {
        return slug.isEmpty() || label.isEmpty() ? home(slug) : home(slug) + "/" + segment(label);
    }

    private static String segment(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }

    /** The parameter that carries the name of a link to compare. */
    public static String nameOf(String link) {
        return link + "-name";
    }

    /** The advice for these parameters. */
    public static String advice(Map<String, String> parameters) {
        return with(ADVICE, query(parameters));
    }

    /** Every question on one page, with these parameters. */
    public static String questions(Map<String, String> parameters) {
        return with(QUESTIONS, query(parameters));
    }

    /** The page of one question, with these parameters. */
    public static String question(Question<?> question, Map<String, String> parameters) {
        return with(QUESTIONS + "/" + question.id(), query(parameters));
    }

    /** A path with a query, or alone if the query is empty. */
    public static String with(String path, String query) {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The query that carries these parameters. */
    public static String query(Map<String, String> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, value) -> pairs.add(name + "=" + encoded(value)));
        return StringUtils.collectionToDelimitedString(pairs, "&");
    }

    /**
     * The parameters of a query, as they are meant: names in small letters and without the rest of an ampersand that
     * somebody wrote as markup does. What is damaged is left as it was typed, so that it can be put right.
     */
    public static Map<String, List<String>> parameters(String query) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (String pair : StringUtils.tokenizeToStringArray(query, "&")) {
            int sign = pair.indexOf('=');
            String name = decoded(sign < 0 ? pair : pair.substring(0, sign));
            parameters.add(meant(name), sign < 0 ? "" : decoded(pair.substring(sign + 1)));
        }
        return parameters;
    }

    private static String meant(String name) {
        String trimmed = Ends.trimmed(name);
        String rest = trimmed.indexOf(';') < 0
                ? trimmed
                : REST_OF_AMPERSAND.matcher(trimmed).replaceFirst("");
        return rest.toLowerCase(Locale.ROOT);
    }

    /** The text without its percent signs, as far as they are codes. */
    public static String decoded(String text) {
        boolean plain = text.indexOf('%') < 0 && text.indexOf('+') < 0;
        return plain ? text : URLDecoder.decode(STRAY_PERCENT.matcher(text).replaceAll("%25"), StandardCharsets.UTF_8);
    }

    private static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
