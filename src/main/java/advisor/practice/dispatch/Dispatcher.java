package advisor.practice.dispatch;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends what is due in each line. What it takes on it finishes before the application ends. */
@Component
public class Dispatcher implements SmartLifecycle {

    private static final long PATIENCE_SECONDS = 15;

    private final List<Lane> lanes;
    private final boolean automatic;
    private final Executor threads = Executors.newCachedThreadPool(threads());
    private volatile boolean running;

    /**
     * Sends what waits in these lines.
     *
     * @param automatic whether it begins with the application
     */
    public Dispatcher(List<? extends Line> lines, Clock clock, @Value("${advisor.jobs:true}") boolean automatic) {
        this.lanes = lines.stream().map(line -> new Lane(line, threads, clock)).toList();
        this.automatic = automatic;
    }

    private static CustomizableThreadFactory threads() {
        CustomizableThreadFactory threads = new CustomizableThreadFactory("dispatcher-");
        threads.setDaemon(true);
        return threads;
    }

    @Override
    public boolean isAutoStartup() {
        return automatic;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void start() {
        running = true;
        lanes.forEach(Lane::start);
    }

    /** After the web has answered its last request. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Waits for what is under way, longer than an attempt at a webhook can take. */
    @Override
    public void stop() {
        running = false;
        lanes.forEach(Lane::stop);
        long over = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            for (Lane lane : lanes) {
                lane.finish(Math.max(0, TimeUnit.NANOSECONDS.toSeconds(over - System.nanoTime())));
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    /** Something was just put in line; whoever did that need not wait. */
    @TransactionalEventListener(classes = InLine.class, fallbackExecution = true)
    public void wake() {
        if (running) {
            lanes.forEach(lane -> threads.execute(lane::look));
        }
    }

    /** Takes what is due, as far as there is room for it, and sends it. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    public void look() {
        lanes.forEach(Lane::look);
    }
}
