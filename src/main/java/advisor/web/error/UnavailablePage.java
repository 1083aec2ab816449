package advisor.web.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says that needs the database and cannot reach it.
 *
 * @param typed what was to be sent, to send it again; null if nothing was
 */
record UnavailablePage(String text, String again, @Nullable List<Typed> typed, String on, String onLabel) {

    /** One value of one field. */
    record Typed(String name, String value) {}
}
