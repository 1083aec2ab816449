package advisor.web.cache;

import advisor.bench.Together;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.mock.web.MockHttpServletRequest;

/** Two readers and one place: one page is written at once, everybody gets a turn, and no place is lost. */
public final class PlaceRace {

    private static final int PLACES = 1;

    private final Rendering rendering = new Rendering(PLACES);
    private final AtomicInteger writing = new AtomicInteger();
    private final AtomicInteger written = new AtomicInteger();

    private PlaceRace() {}

    /** One schedule. */
    public static void main(String... none) throws InterruptedException {
        new PlaceRace().run();
    }

    private void run() throws InterruptedException {
        MockHttpServletRequest first = new MockHttpServletRequest();
        MockHttpServletRequest second = new MockHttpServletRequest();
        Together.run(() -> read(first), () -> read(second));
        Together.demand("Pages", 2, written.get());
        Together.demand("Places", PLACES, rendering.free());
    }

    private void read(MockHttpServletRequest request) {
        rendering.begin(request);
        Together.demand("Pages at once", PLACES, writing.incrementAndGet());
        writing.decrementAndGet();
        rendering.end(request);
        rendering.end(request);
        written.incrementAndGet();
    }
}
