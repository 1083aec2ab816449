package advisor.web.api;

import advisor.text.Direction;
import advisor.text.Invisible;
import java.util.regex.Pattern;

/** What a stranger typed, as one line that a chat program shows and takes for nothing more: no markup, no call, no link. */
final class SafeLine {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** Marks for bold text, quotes of code, mentions and channels. */
    private static final Pattern MARKS = Pattern.compile("[*_~`@#\\[\\]\\\\]|:(?=\\S)");

    /** What makes a word the name of a host. */
    private static final Pattern DOT = Pattern.compile("[.\u3002\uFF0E\uFF61](?=[^\\s.])");

    /** From a sign of ASCII to the one that looks the same, only wider. */
    private static final int WIDER = 0xFEE0;

    private SafeLine() {}

    static String of(String typed) {
        String line = BLANKS.matcher(Invisible.takenOut(typed)).replaceAll(" ").strip();
        String marked = MARKS.matcher(line).replaceAll(mark -> wider(mark.group()));
        return Direction.isolated(escaped(DOT.matcher(marked).replaceAll("$0 ")));
    }

    private static String wider(String mark) {
        return String.valueOf((char) (mark.charAt(0) + WIDER));
    }

    /** As Slack asks for, and with it the programs that take the same messages. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
