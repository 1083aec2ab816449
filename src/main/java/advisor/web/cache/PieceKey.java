package advisor.web.cache;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * All that a part of a page depends on: whoever writes it is shown nothing else.
 *
 * @param fragment the fragment that writes it, and the names of its parameters
 * @param shown what the fragment is given
 * @param language the language of its words
 * @param named the language that its links carry; null if the address of the page names none
 */
record PieceKey(
        Insertion fragment,
        List<@Nullable Object> shown,
        Locale language,
        @Nullable Locale named) {}
