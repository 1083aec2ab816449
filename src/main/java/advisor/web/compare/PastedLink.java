package advisor.web.compare;

import advisor.text.Ends;
import advisor.web.inquiry.Form;
import advisor.web.page.Address;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * A link that somebody pasted, taken apart: a whole address on any host, a path, or just what follows the question mark.
 * Nothing is fetched, and nothing but the parameters is kept.
 *
 * @param parameters the parameters in it; none if it is wrong
 * @param mistake what is wrong with it; null if nothing is
 */
record PastedLink(
        String typed,
        Map<String, List<String>> parameters,
        @Nullable LinkMistake mistake) {

    /** The most characters of a link; ours have about five hundred. */
    static final int LONGEST = 4_000;

    /** What a mail program puts into a long link. Browsers leave these out of an address, too. */
    private static final Pattern WRAPPED = Pattern.compile("[\\r\\n\\t]+");

    /** Takes a link apart; every value sent for one place, of which only one should have text. */
    static PastedLink of(List<String> sent) {
        List<String> texts =
                sent.stream().map(text -> WRAPPED.matcher(text).replaceAll("")).toList();
        String all = String.join(" ", texts);
        if (all.length() > LONGEST) {
            return wrong(all, LinkMistake.TOO_LONG);
        }
        List<String> links = Ends.values(texts);
        return switch (links.size()) {
            case 0 -> wrong("", LinkMistake.MISSING);
            case 1 -> new PastedLink(links.get(0), parameters(links.get(0)), null);
            default -> wrong(all, LinkMistake.SEVERAL);
        };
    }

    private static PastedLink wrong(String typed, LinkMistake mistake) {
        return new PastedLink(typed, Map.of(), mistake);
    }

    /** What it answers; a link that asks a co-founder answers what stands beside. */
    private static Map<String, List<String>> parameters(String link) {
        Map<String, List<String>> parameters = Address.parameters(query(link));
        boolean answered = Form.of(parameters).isAnswered();
        return answered
                ? parameters
                : parameters.getOrDefault(Address.BESIDE, List.of()).stream()
                        .findFirst()
                        .map(Address::parameters)
                        .orElse(parameters);
    }

    /** What stands between the question mark, if there is one, and the fragment, if there is one. */
    private static String query(String link) {
        String address = HtmlUtils.htmlUnescape(link);
        int fragment = address.indexOf('#');
        String page = fragment < 0 ? address : address.substring(0, fragment);
        return page.substring(page.indexOf('?') + 1);
    }
}
