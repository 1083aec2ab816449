package advisor.web.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a text: words, or a blank to fill in, in brackets, that says what belongs there. */
record Piece(String text, boolean blank) {

    private static final Pattern BLANK = Pattern.compile("\\[[^\\]]*\\]");

    /** The pieces of a text. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher blank = BLANK.matcher(text);
        int end = 0;
        while (blank.find()) {
            pieces.add(new Piece(text.substring(end, blank.start()), false));
            pieces.add(new Piece(blank.group(), true));
            end = blank.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }
}
