package advisor.web.page;

import java.util.function.IntPredicate;

/** What somebody typed, as a page shows it again. */
public final class Shown {

    private static final int REPLACED = '\uFFFD';

    private Shown() {}

    /** What somebody typed, as a form shows it again: what cannot be shown is replaced, not dropped. */
    public static String line(String text) {
        return shown(text, Shown::isPrintable);
    }

    /** The same for a text of several lines. */
    public static String lines(String text) {
        return shown(text, point -> point == '\n' || point == '\t' || isPrintable(point));
    }

    private static String shown(String text, IntPredicate printable) {
        return text.codePoints()
                .map(point -> printable.test(point) ? point : REPLACED)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrintable(int point) {
        return Character.isDefined(point)
                && !Character.isISOControl(point)
                && Character.getType(point) != Character.SURROGATE;
    }
}
