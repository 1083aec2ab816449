package advisor.web.compare;

import advisor.questionnaire.Reading;
import advisor.web.page.Address;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private static final String AMPERSAND_IN_MARKUP = "&amp;";

    /** Takes a link apart; every value sent for one place, of which only one should have text. */
    static PastedLink of(List<String> sent) {
        List<String> texts =
                sent.stream().map(text -> WRAPPED.matcher(text).replaceAll("")).toList();
        String all = String.join(" ", texts);
        if (all.length() > LONGEST) {
            return wrong(all, LinkMistake.TOO_LONG);
        }
        List<String> links = Reading.values(texts);
        return switch (links.size()) {
            case 0 -> wrong("", LinkMistake.MISSING);
            case 1 -> of(links.get(0));
            default -> wrong(all, LinkMistake.SEVERAL);
        };
    }

    private static PastedLink of(String link) {
        try {
            return new PastedLink(link, Address.parameters(query(link), PastedLink::decoded), null);
        } catch (IllegalArgumentException damaged) {
            return wrong(link, LinkMistake.DAMAGED);
        }
    }

    private static PastedLink wrong(String typed, LinkMistake mistake) {
        return new PastedLink(typed, Map.of(), mistake);
    }

    /** What stands between the question mark, if there is one, and the fragment, if there is one. */
    private static String query(String link) {
        int fragment = link.indexOf('#');
        String address = fragment < 0 ? link : link.substring(0, fragment);
        return address.substring(address.indexOf('?') + 1).replace(AMPERSAND_IN_MARKUP, "&");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
