package advisor.web.send;

import advisor.questionnaire.Identified;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;

/** What sending has done besides storing; the address of the page after it has the id as a parameter. */
enum SentNews implements Identified {
    /** Something else was sent under the same key before, and this was not stored. */
    REFUSED,
    /** A copy is on its way to whoever sent it. */
    COPIED;

    /** The news that an address brings, if it brings any. */
    static Optional<SentNews> in(HttpServletRequest request) {
        return Stream.of(values())
                .filter(news -> request.getParameter(news.id()) != null)
                .findFirst();
    }
}
