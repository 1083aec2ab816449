package advisor.web.brief;

import advisor.questionnaire.Identified;
import java.util.List;
import java.util.stream.Stream;

/** How large a half of a brief is printed: the more it says, the smaller, so that it fills one page and no more. */
enum PrintSize implements Identified {
    LARGE(1_350),
    MEDIUM(2_000),
    SMALL(2_500),
    FINE(3_600),
    FINEST(Integer.MAX_VALUE);

    /** The room for letters that another step takes: its heading, and columns that begin anew. */
    private static final int STEP = 300;

    private final int letters;

    PrintSize(int letters) {
        this.letters = letters;
    }

    /** The largest size at which these steps fit one page. */
    static PrintSize of(List<BriefPage.Step> steps) {
        int letters = steps.stream()
                .flatMap(step -> step.chapters().stream())
                .mapToInt(PrintSize::letters)
                .sum();
        int room = letters + (steps.size() - 1) * STEP;
        return Stream.of(values())
                .filter(size -> room <= size.letters)
                .findFirst()
                .orElseThrow();
    }

    private static int letters(BriefPage.Chapter chapter) {
        return chapter.title().length()
                + chapter.lines().stream()
                        .flatMap(line -> Stream.concat(line.text().stream(), line.accepted().stream()))
                        .mapToInt(Piece::letters)
                        .sum();
    }
}
