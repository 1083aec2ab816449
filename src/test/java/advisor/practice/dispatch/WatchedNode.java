package advisor.practice.dispatch;

import advisor.Patience;
import java.lang.Thread.UncaughtExceptionHandler;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** A node that sends the messages of one line, and notes of what its threads died and for how many messages it had room. */
public final class WatchedNode implements AutoCloseable {

    private final @Nullable UncaughtExceptionHandler others = Thread.getDefaultUncaughtExceptionHandler();
    private final Queue<Throwable> deaths = new ConcurrentLinkedQueue<>();
    private final Line line;
    private final Dispatcher dispatcher;
    private volatile int room;

    /** One that does nothing yet. */
    public WatchedNode(Line line, Clock clock) {
        this.line = line;
        this.dispatcher = new Dispatcher(List.of(new Watched()), clock, true);
        Thread.setDefaultUncaughtExceptionHandler((thread, death) -> deaths.add(death));
    }

    /** Sends what is due, and waits until that is done. */
    public void round() {
        dispatcher.start();
        dispatcher.look();
        dispatcher.stop();
    }

    /** Waits until it takes as many messages at once as a new one: a look has less room while another is under way. */
    public void awaitAllRoom() {
        Patience.until("there is room for " + line.atOnce() + " of " + line.name(), () -> {
            round();
            return room == line.atOnce();
        });
    }

    /** What its threads died of. */
    public List<Throwable> deaths() {
        return List.copyOf(deaths);
    }

    @Override
    public void close() {
        Thread.setDefaultUncaughtExceptionHandler(others);
    }

    /** The line as it is, and how many messages were asked of it last. */
    private final class Watched implements Line {

        @Override
        public String name() {
            return line.name();
        }

        @Override
        public int atOnce() {
            return line.atOnce();
        }

        @Override
        public List<? extends Attempt> take(int most) {
            room = most;
            return line.take(most);
        }
    }
}
