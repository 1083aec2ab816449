package advisor.web.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets as many pages be written at once as there are processors: more at once would only be later, each of them. Who waits
 * for a link to be looked up, or for a slow client, takes nobody's place.
 */
@Component
class Rendering {

    private static final String PLACE = Rendering.class.getName();

    private final Semaphore places;

    @Autowired
    Rendering() {
        this(Runtime.getRuntime().availableProcessors());
    }

    Rendering(int places) {
        this.places = new Semaphore(places, true);
    }

    /** Waits for a place, and takes it for this request. */
    void begin(HttpServletRequest request) {
        places.acquireUninterruptibly();
        request.setAttribute(PLACE, this);
    }

    /** How many places nobody has. */
    int free() {
        return places.availablePermits();
    }

    /** About how many wait for one. */
    int waiting() {
        return places.getQueueLength();
    }

    /** Gives back the place of this request, if it has one. */
    void end(HttpServletRequest request) {
        if (request.getAttribute(PLACE) != null) {
            request.removeAttribute(PLACE);
            places.release();
        }
    }
}
