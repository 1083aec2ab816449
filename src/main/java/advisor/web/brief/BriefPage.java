package advisor.web.brief;

import advisor.web.advice.AnswerLines;
import advisor.web.advice.Offers.Offer;
import advisor.web.advice.Sinces.Since;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The brief, ready to be shown and printed.
 *
 * @param context what an outsider has to know of the company; may be empty
 * @param halves what is handed over, and what is not; a single one without a candidate, none without a brief
 * @param since what changed since the address was made; null if nothing did
 * @param next the question to answer next; null if none can change the brief's kind any more
 * @param offer the offer to send it to the consultant; null if no open link brought the reader here
 */
record BriefPage(
        String title,
        List<Piece> lead,
        String context,
        List<Half> halves,
        @Nullable Since since,
        AnswerLines.@Nullable Next next,
        @Nullable Offer offer,
        String advice,
        String address) {

    /**
     * What one reader gets, on a printed page of its own.
     *
     * @param title its heading; null if it is the only half
     * @param handedOver whether a candidate reads it
     * @param sources the sections that its lines come from, as far as no half before it names them
     */
    record Half(
            String id,
            @Nullable String title,
            boolean handedOver,
            String size,
            List<Step> steps,
            List<Source> sources) {

        /** Whether it is the first or only one. */
        boolean first() {
            return handedOver || title == null;
        }
    }

    /** A section of the article or our judgement, with the mark that lines have which come from there. */
    record Source(int mark, String text) {}

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
