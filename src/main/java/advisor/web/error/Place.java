package advisor.web.error;

import advisor.questionnaire.Identified;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page that is meant by an address that is not quite its own, or that was not asked for as it can be. */
enum Place implements Identified {
    /** The advice. */
    ADVICE(true),
    /** The brief. */
    BRIEF(true),
    /** What would be sent to a consultant. */
    SEND(true),
    /** Two links compared. */
    COMPARE(false),
    /** How the rules work. */
    METHOD(false),
    /** What is stored. */
    PRIVACY(false);

    private final boolean answered;
    private final Pattern around;

    Place(boolean answered) {
        this.answered = answered;
        this.around = Pattern.compile(Pattern.quote(path()) + "([/.;].*)?", Pattern.CASE_INSENSITIVE);
    }

    /** The page that is meant by the path of an address; empty if none is. */
    static Optional<Place> of(String path) {
        return Stream.of(values())
                .filter(place -> place.around.matcher(path).matches())
                .findFirst();
    }

    /** The path of its own address. */
    String path() {
        return "/" + id();
    }

    /** Whether its address carries answers. */
    boolean isAnswered() {
        return answered;
    }
}
