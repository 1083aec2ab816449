package advisor.text;

import java.util.regex.Pattern;

/** Takes out of a text what nobody sees and what turns other text around, as pages and word processors put it there. */
public final class Invisible {

    private static final Pattern BREAKS = Pattern.compile("\\r\\n?|[\\u000B\\u000C\\u0085\\u2028\\u2029]");

    /** Marks and overrides of direction, blanks without width, hyphens that are not shown, and the like. */
    private static final String NEVER_MEANT =
            "[\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB]";

    /** What joins letters of scripts that join them, and the parts of an emoji. */
    private static final String JOINED =
            "[[\\p{L}\\p{M}&&[^\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]]\\p{So}\\p{Sk}\\uFE0F\\u2640\\u2642]";

    private static final String JOINER = "[\\u200C\\u200D]";
    private static final String TAGS = "[\\x{E0020}-\\x{E007F}]+";

    /** What is kept, as the first group, and what is taken out: joiners that join nothing, tags of no flag. */
    private static final Pattern UNSEEN = Pattern.compile("(" + JOINED + JOINER + "(?=" + JOINED + ")|\\x{1F3F4}" + TAGS
            + ")|" + NEVER_MEANT + "|" + JOINER + "|" + TAGS);

    private Invisible() {}

    /** The text without it, and with one kind of line breaks. */
    public static String takenOut(String text) {
        return UNSEEN.matcher(BREAKS.matcher(text).replaceAll("\n")).replaceAll("$1");
    }
}
