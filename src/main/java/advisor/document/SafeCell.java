package advisor.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A cell of a table for spreadsheets, which run as a formula what begins like one. A text that does, also behind blanks
 * and in wide letters, gets an apostrophe in front: spreadsheets then show it as it is.
 */
final class SafeCell {

    private static final Pattern INVISIBLE = Pattern.compile("^[\\s\\p{Z}\\p{C}]+");

    /** What begins a formula, and the minus signs that spreadsheets take for a hyphen. */
    private static final String FORMULA = "=+-@\u2212\uFE63\u2010\u2011\u2012\u2013";

    private static final String CONTROL = "\t\r\n";

    private SafeCell() {}

    static String of(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    private static boolean isDangerous(String text) {
        String visible = Normalizer.normalize(INVISIBLE.matcher(text).replaceFirst(""), Normalizer.Form.NFKC);
        return startsWithAny(visible, FORMULA) || startsWithAny(text, CONTROL);
    }

    private static boolean startsWithAny(String text, String characters) {
        return !text.isEmpty() && characters.indexOf(text.charAt(0)) >= 0;
    }
}
