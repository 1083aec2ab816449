package advisor.web.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says that needs the database and cannot reach it.
 *
 * @param text what does not work, and what to do about it
 * @param again the address to try again, or to send to again
 * @param typed what was to be sent, to send it again; null if nothing was
 * @param on where to go on without the database
 * @param onLabel what is there
 */
record UnavailablePage(String text, String again, @Nullable List<Typed> typed, String on, String onLabel) {

    /**
     * One value of one field.
     *
     * @param name the name of the field
     * @param value what was typed or chosen
     */
    record Typed(String name, String value) {}
}
