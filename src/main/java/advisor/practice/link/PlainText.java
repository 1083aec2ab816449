package advisor.practice.link;

import advisor.text.Ends;
import advisor.text.Invisible;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Text that shows all there is of it: nothing hidden, nothing that turns other text around. */
public final class PlainText {

    private static final Pattern BLANKS = Pattern.compile("\\p{Zs}+");

    /**
     * Controls and line ends; format characters, among them those that reverse text; halves of characters, characters of
     * nobody and of no meaning; letters that look like nothing; what stands for something unreadable; and more marks on
     * one letter than any language puts there.
     */
    private static final Pattern HIDDEN = Pattern.compile(
            "[\\p{Cc}[\\p{Cf}&&[^\\u200C\\u200D\\x{E0020}-\\x{E007F}]]\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\\u034F\\u115F\\u1160\\u2800\\u3164\\uFFA0\\uFFFD]"
                    + "|\\p{M}{4}");

    private PlainText() {}

    /** One line as somebody typed it, with single blanks; empty if something in it is hidden or it is more than a line. */
    public static Optional<String> line(String typed) {
        String seen = Ends.trimmed(Invisible.takenOut(typed));
        String line =
                BLANKS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC)).replaceAll(" ");
        return HIDDEN.matcher(line).find() ? Optional.empty() : Optional.of(line);
    }

    /** How many characters a reader would count, about. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
