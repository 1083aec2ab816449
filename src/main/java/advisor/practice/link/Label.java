package advisor.practice.link;

import advisor.text.Ends;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a variant in its public address {@code /l/{slug}/{label}}: small letters, digits and single hyphens. So it
 * is never one of the files that stand there, each of which has a dot in its name.
 *
 * @param text the name
 */
public record Label(String text) {

    /** The most characters of a label. */
    public static final int LONGEST = 40;

    private static final Pattern WRITTEN = Pattern.compile("(?=.{1," + LONGEST + "}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /**
     * A label of this text.
     *
     * @throws IllegalArgumentException if it cannot be one
     */
    public Label {
        if (!isWritten(text)) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "'%s' is no label", text));
        }
    }

    /** Whether this text is a label just as it stands there. */
    public static boolean isWritten(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** The label that somebody typed or followed, in small letters; empty if it cannot be one. */
    public static Optional<Label> read(String typed) {
        String text = Ends.unglued(typed).toLowerCase(Locale.ROOT);
        return isWritten(text) ? Optional.of(new Label(text)) : Optional.empty();
    }

    /** The label that a name suggests; a random one if the name has neither Latin letters nor digits. */
    public static Label of(String name) {
        String text = shortened(OTHERS.matcher(latin(name)).replaceAll("-"), LONGEST);
        return text.isEmpty() ? new Label(Slug.random().text()) : new Label(text);
    }

    /** The same with a number behind it, and no longer than one may be. */
    public Label numbered(int number) {
        String end = "-" + number;
        return new Label(shortened(text, LONGEST - end.length()) + end);
    }

    private static String latin(String name) {
        String small = name.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
    }

    /** At most so many characters, and no hyphen at the ends. */
    private static String shortened(String text, int most) {
        String inner = text.replaceFirst("^-", "");
        return inner.substring(0, Math.min(most, inner.length())).replaceFirst("-$", "");
    }

    @Override
    public String toString() {
        return text;
    }
}
