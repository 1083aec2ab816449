package advisor.practice;

import advisor.advice.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Which responses an inbox shows.
 *
 * @param verdict those with this verdict; null for all
 * @param text those with this text in name, e-mail address or note, in capital or small letters; empty for all
 */
public record InboxFilter(@Nullable Verdict verdict, String text) {

    /** Shows everything. */
    public static final InboxFilter ALL = new InboxFilter(null, "");
}
