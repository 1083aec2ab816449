package advisor.practice.operator;

import java.util.regex.Pattern;

/** Text for a terminal, where some characters would do something instead of being seen. */
final class Plain {

    /** Controls, line ends, and what turns other text around or is not seen. */
    private static final Pattern ACTING = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private Plain() {}

    /** The same on one line, with a question mark for each of them. */
    static String text(String text) {
        return ACTING.matcher(text).replaceAll("?");
    }
}
