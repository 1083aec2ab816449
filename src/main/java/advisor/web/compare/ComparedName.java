package advisor.web.compare;

import advisor.practice.link.PlainText;
import advisor.web.page.Shown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody calls one of the companies: a line of plain text.
 *
 * @param typed what was typed
 * @param text what is shown of it; empty if nothing was typed, or if it is wrong
 * @param mistake what is wrong with it; null if nothing is
 */
record ComparedName(String typed, String text, @Nullable LinkMistake mistake) {

    /** The most characters of a name. */
    static final int LONGEST = 40;

    /** The name that was sent for one place. */
    static ComparedName of(List<String> sent) {
        String typed = String.join(" ", sent);
        String line = PlainText.line(typed).orElse(null);
        if (line == null) {
            return new ComparedName(Shown.line(typed), "", LinkMistake.NAME);
        }
        return PlainText.length(line) > LONGEST
                ? new ComparedName(line, "", LinkMistake.LONG_NAME)
                : new ComparedName(line, line, null);
    }
}
