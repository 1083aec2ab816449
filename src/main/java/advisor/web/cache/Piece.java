package advisor.web.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a page that is kept, with gaps for what each page has of its own.
 *
 * @param texts what stands before, between and after the gaps
 * @param gaps which value fills each of them
 */
record Piece(List<String> texts, List<Integer> gaps) {

    /** What is written where a gap is; nobody can type it, because nobody knows it. */
    private static final String MARK = "own-" + UUID.randomUUID() + "-";

    private static final Pattern GAP = Pattern.compile(MARK + "(\\d+);");

    /** Stands for a value while the piece is written. */
    static String gap(int value) {
        return MARK + value + ";";
    }

    /** A piece as it was written. */
    static Piece of(String written) {
        List<String> texts = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        Matcher gap = GAP.matcher(written);
        int end = 0;
        while (gap.find()) {
            texts.add(written.substring(end, gap.start()));
            gaps.add(Integer.valueOf(gap.group(1)));
            end = gap.end();
        }
        texts.add(written.substring(end));
        return new Piece(List.copyOf(texts), List.copyOf(gaps));
    }

    /** The piece with these values in its gaps, each written by what writes them. */
    String filled(List<@Nullable Object> values, UnaryOperator<String> writes) {
        if (gaps.isEmpty()) {
            return texts.get(0);
        }
        StringBuilder filled = new StringBuilder(texts.get(0));
        for (int gap = 0; gap < gaps.size(); gap++) {
            filled.append(writes.apply(String.valueOf(values.get(gaps.get(gap)))))
                    .append(texts.get(gap + 1));
        }
        return filled.toString();
    }

    /** How many letters it has. */
    int length() {
        return texts.stream().mapToInt(String::length).sum();
    }
}
