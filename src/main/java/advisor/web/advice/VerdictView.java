package advisor.web.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict in words.
 *
 * @param id the verdict's id; null while it is too early to say
 * @param title the verdict in a few words
 * @param axis where it stands between scope and seat
 * @param sentence the verdict with its condition
 * @param caveats what the verdict depends on besides
 * @param mentions what to add beside it
 * @param lost why what points the other way lost
 */
public record VerdictView(
        @Nullable String id,
        String title,
        VerdictAxis axis,
        String sentence,
        List<String> caveats,
        List<String> mentions,
        String lost) {}
