package advisor.text;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Takes off what stands at the ends of a text without being meant. */
public final class Ends {

    /**
     * Blanks of every script, controls, direction marks and letters that look like nothing. Tags are left: they are the
     * second half of some flags.
     */
    private static final String INVISIBLE =
            "[\\s\\p{Z}\\p{Cc}\\p{Cf}\\u034F\\u115F\\u1160\\u2800\\u3164\\uFFA0&&[^\\x{E0020}-\\x{E007F}]]";

    private static final String QUOTES = "\"'`\u2018-\u201F\u00AB\u00BB\u2039\u203A";

    /** What ends a sentence, closes a bracket, or marks text as bold, in several scripts; not what marks text as cut. */
    private static final String MARKS = "[" + QUOTES
            + ".,;:!?)>*_|/\\\\}\\]\u3001\u3002\uFF01\uFF0C\uFF1B\uFF1A\uFF1F\uFF09\u300D\u300F\u300B\u3011]";

    private static final Pattern AROUND = Pattern.compile("^" + INVISIBLE + "+|" + INVISIBLE + "+$");
    private static final Pattern QUOTES_BEFORE = Pattern.compile("^[" + QUOTES + "]+");

    private static final Pattern MARKS_BEHIND = Pattern.compile("(" + MARKS + "|" + INVISIBLE + ")+$");

    /** What programs that count visits put behind an address, not knowing that it has parameters. */
    private static final Pattern REST = Pattern.compile("(?s)[?#].*$");

    private Ends() {}

    /** What was sent for one place, without blanks and invisible signs around it; nothing blank, nothing twice. */
    public static List<String> values(List<String> sent) {
        return values(sent, Ends::trimmed);
    }

    /** The same, each mended in this way. */
    public static List<String> values(List<String> sent, UnaryOperator<String> mended) {
        return sent.stream()
                .map(mended)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The text without blanks and invisible signs around it. */
    public static String trimmed(String text) {
        return isPlain(text) ? text : AROUND.matcher(text).replaceAll("");
    }

    /** As nearly everything that arrives: nothing at its ends could be taken off. */
    private static boolean isPlain(String text) {
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            if (sign != '-' && (sign < '0' || sign > '9') && (sign < 'a' || sign > 'z')) {
                return false;
            }
        }
        return true;
    }

    /** The same without what mail and chat programs, and those who write sentences, glue to the end of an address. */
    public static String unglued(String text) {
        if (isPlain(text)) {
            return text;
        }
        String before = QUOTES_BEFORE.matcher(trimmed(text)).replaceFirst("");
        return MARKS_BEHIND.matcher(REST.matcher(before).replaceFirst("")).replaceFirst("");
    }
}
