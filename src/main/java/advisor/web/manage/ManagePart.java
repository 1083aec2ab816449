package advisor.web.manage;

import advisor.questionnaire.Identified;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page at a private address, as the reader gets to it. */
public enum ManagePart implements Identified {
    /** What prospects sent. */
    INBOX(""),
    /** Addresses of their own below the link's. */
    VARIANTS("/variants"),
    /** What the link shows, and whether it is open. */
    SETTINGS("/settings"),
    /** Where each response is sent on to. */
    WEBHOOK("/webhook"),
    /** Who is told of each response by e-mail, if the site sends any. */
    MAIL("/mail");

    private final String path;

    ManagePart(String path) {
        this.path = path;
    }

    /**
     * The page that is closest to an address below the private one.
     *
     * @param below what follows the token; null if nothing does
     */
    public static ManagePart around(@Nullable String below) {
        return Stream.of(VARIANTS, SETTINGS, WEBHOOK, MAIL)
                .filter(part -> below != null && below.startsWith(part.path))
                .findFirst()
                .orElse(INBOX);
    }

    /** Where it is, below the private address. */
    public String path() {
        return path;
    }
}
