package advisor.web.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a text: words, or a blank to fill in.
 *
 * @param text the words, or what belongs into the blank, which the text has in brackets
 */
record Piece(String text, boolean blank) {

    private static final Pattern BLANK = Pattern.compile("\\[([^\\]]*)\\]");

    /** The pieces of a text. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher blank = BLANK.matcher(text);
        int end = 0;
        while (blank.find()) {
            pieces.add(new Piece(text.substring(end, blank.start()), false));
            pieces.add(new Piece(blank.group(1), true));
            end = blank.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** How an empty blank is written in a text: as the messages write it. */
    String bracketed() {
        return "[" + text + "]";
    }

    /** How many letters it takes, a blank with its brackets. */
    int letters() {
        return blank ? bracketed().length() : text.length();
    }
}
