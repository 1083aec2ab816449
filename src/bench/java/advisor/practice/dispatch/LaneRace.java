package advisor.practice.dispatch;

import advisor.bench.Together;
import advisor.outbound.Ending;
import advisor.outbound.Outcome;
import advisor.practice.Practice;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A line that is looked at from several sides while it ends: each message goes out once, and never too many at once. */
public final class LaneRace implements Line {

    private static final int AT_ONCE = 2;

    private final Queue<String> waiting = new ConcurrentLinkedQueue<>(List.of("a", "b", "c"));
    private final Queue<String> ended = new ConcurrentLinkedQueue<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Queue<Thread> threads = new ConcurrentLinkedQueue<>();
    private final Lane lane = new Lane(this, this::start, Clock.fixed(Practice.NOW, ZoneOffset.UTC));

    private LaneRace() {}

    /** One schedule. */
    public static void main(String... none) throws InterruptedException {
        new LaneRace().run();
    }

    private void run() throws InterruptedException {
        lane.start();
        Together.run(lane::look, lane::look, lane::stop);
        awaitEnd();
        lane.start();
        lane.look();
        awaitEnd();
        Together.demand(
                "Messages", List.of("a", "b", "c"), ended.stream().sorted().toList());
    }

    private void start(Runnable work) {
        Thread thread = new Thread(work);
        threads.add(thread);
        thread.start();
    }

    private void awaitEnd() throws InterruptedException {
        for (Thread thread = threads.poll(); thread != null; thread = threads.poll()) {
            thread.join();
        }
    }

    @Override
    public String name() {
        return "Letters";
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public List<Attempt> take(int most) {
        return new ArrayList<>(Stream.generate(waiting::poll)
                .limit(most)
                .takeWhile(message -> message != null)
                .map(message -> new Send(message))
                .toList());
    }

    private final class Send implements Attempt {

        private final String message;

        private Send(String message) {
            this.message = message;
        }

        @Override
        public String message() {
            return message;
        }

        @Override
        public Instant lease() {
            return Practice.NOW;
        }

        @Override
        public Outcome send() {
            int now = underWay.incrementAndGet();
            Together.demand("At most two at once", true, now <= AT_ONCE);
            underWay.decrementAndGet();
            return new Outcome(Ending.ACCEPTED, 200, null);
        }

        @Override
        public void end(Outcome outcome) {
            ended.add(message);
        }
    }
}
