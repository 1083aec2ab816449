package advisor.text;

import java.text.Bidi;

/** Keeps the direction in which a text is read within that text. */
public final class Direction {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Direction() {}

    /** The text so that it can stand in a sentence of another script, and turns nothing around but itself. */
    public static String isolated(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE
                : text;
    }
}
