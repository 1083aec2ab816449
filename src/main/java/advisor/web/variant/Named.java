package advisor.web.variant;

import advisor.practice.link.Variant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line with the name and perhaps the label of a variant.
 *
 * @param line which line of a list, from 1
 * @param typed what stands there
 * @param variant the variant that it names; null if something is wrong with it
 * @param mistake what is wrong with it; null if nothing is
 */
record Named(
        int line,
        String typed,
        @Nullable Variant variant,
        @Nullable VariantMistake mistake) {

    /** The same with what is wrong with it. */
    static Named wrong(int line, String typed, VariantMistake mistake) {
        return new Named(line, typed, null, mistake);
    }

    /** What is wrong with it, if anything is. */
    Optional<VariantMistake> wrong() {
        return Optional.ofNullable(mistake);
    }
}
