package advisor.outbound;

import java.util.Optional;

/** Small text files that strangers publish. */
@FunctionalInterface
public interface PublicFiles {

    /**
     * Asks once for the file at an address; never throws, never takes longer than a few seconds.
     *
     * @return its text; empty if there is none, or it is no plain text, too long, elsewhere, or not public
     */
    Optional<String> read(String url);
}
