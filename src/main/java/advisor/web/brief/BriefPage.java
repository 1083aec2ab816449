package advisor.web.brief;

import advisor.article.Article;
import advisor.web.advice.AnswerLine;
import advisor.web.advice.Offers.Offer;
import advisor.web.advice.Sinces.Since;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The brief, ready to be shown and printed.
 *
 * @param size how large it is printed
 * @param title its title
 * @param lead whom and what it is for
 * @param context what an outsider has to know of the company; may be empty
 * @param steps its steps, one after the other
 * @param sources the sections that its lines come from; a line's mark is the place in this list, from 1
 * @param since what changed since the address was made; null if nothing did
 * @param next the question to answer next; null if none can change the brief's kind any more
 * @param offer the offer to send it to the consultant; null if no open link brought the reader here
 * @param advice the advice that it follows from
 * @param address the canonical address of this page
 * @param article the source of the rules
 * @param version the version of the rule book
 * @param date the day of the brief
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
        String address,
        Article article,
        String version,
        String date) {

    /**
     * What is done at one time.
     *
     * @param title its heading; null if it is the only step
     * @param chapters its parts
     */
    record Step(@Nullable String title, List<Chapter> chapters) {}

    /**
     * A part.
     *
     * @param id its id
     * @param title its heading
     * @param lines what it says
     */
    record Chapter(String id, String title, List<Line> lines) {}

    /**
     * A line.
     *
     * @param text what it says
     * @param accepted what makes it accepted; empty if nothing has to be
     * @param source the mark of its source
     */
    record Line(List<Piece> text, List<Piece> accepted, int source) {}
}
