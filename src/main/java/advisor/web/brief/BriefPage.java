package advisor.web.brief;

import advisor.web.advice.AnswerLines.AnswerLine;
import advisor.web.advice.Offers.Offer;
import advisor.web.advice.Sinces.Since;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The brief, ready to be shown and printed.
 *
 * @param context what an outsider has to know of the company; may be empty
 * @param sources the sections that its lines come from; a line's mark is the place in this list, from 1
 * @param since what changed since the address was made; null if nothing did
 * @param next the question to answer next; null if none can change the brief's kind any more
 * @param offer the offer to send it to the consultant; null if no open link brought the reader here
 */
record BriefPage(
        String size,
        String title,
        List<Piece> lead,
        String context,
        List<Step> steps,
        List<String> sources,
        @Nullable Since since,
        @Nullable AnswerLine next,
        @Nullable Offer offer,
        String advice,
        String address) {

    /**
     * What is done at one time.
     *
     * @param title its heading; null if it is the only step
     */
    record Step(@Nullable String title, List<Chapter> chapters) {}

    /** A part. */
    record Chapter(String id, String title, List<Line> lines) {}

    /**
     * A line.
     *
     * @param accepted what makes it accepted; empty if nothing has to be
     */
    record Line(List<Piece> text, List<Piece> accepted, int source) {}
}
