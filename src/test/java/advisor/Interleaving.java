package advisor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * One order in which actors come: only one of them goes on at a time, and at each stop it is decided which is next. Every
 * order is tried once, and always the same ones. Where an actor stops it must hold nothing that another one waits for.
 */
public final class Interleaving {

    private static final int NOBODY = -1;

    private final List<Choice> choices;
    private final Map<Thread, Integer> actors = new HashMap<>();
    private final List<Integer> left = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private int made;
    private int turn = NOBODY;

    private Interleaving(List<Choice> choices) {
        this.choices = choices;
    }

    /** Plays a scene in every order that its stops allow; how many orders there were. */
    public static int all(Scene scene) throws Exception {
        List<Choice> choices = new ArrayList<>();
        int orders = 0;
        do {
            scene.play(new Interleaving(choices));
            orders++;
        } while (change(choices));
        return orders;
    }

    /** Changes the last choice that can still be made otherwise; whether there is one. */
    private static boolean change(List<Choice> choices) {
        for (int last = choices.size() - 1; last >= 0; last--) {
            Choice choice = choices.remove(last);
            if (choice.taken() + 1 < choice.of()) {
                choices.add(new Choice(choice.taken() + 1, choice.of()));
                return true;
            }
        }
        return false;
    }

    /** Lets these act, each in a thread of its own, until all are done. What one of them throws is thrown. */
    public void run(Act... acts) throws InterruptedException {
        List<Thread> threads = IntStream.range(0, acts.length)
                .mapToObj(number -> new Thread(() -> act(number, acts[number])))
                .toList();
        synchronized (this) {
            for (int number = 0; number < acts.length; number++) {
                actors.put(threads.get(number), number);
                left.add(number);
            }
            threads.forEach(Thread::start);
            pass();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (!failures.isEmpty()) {
            throw new AssertionError("In this order: " + choices, failures.get(0));
        }
    }

    /** A place where another actor may come first; nothing to whoever is none. */
    public synchronized void stop() {
        Integer actor = actors.get(Thread.currentThread());
        if (actor != null) {
            pass();
            await(actor);
        }
    }

    private void act(Integer actor, Act act) {
        try {
            await(actor);
            act.act();
        } catch (Exception | AssertionError failure) {
            failures.add(failure);
        } finally {
            leave(actor);
        }
    }

    private synchronized void leave(Integer actor) {
        left.remove(actor);
        pass();
    }

    private void pass() {
        turn = left.isEmpty() ? NOBODY : left.get(choose(left.size()));
        notifyAll();
    }

    private synchronized void await(int actor) {
        boolean interrupted = false;
        while (turn != actor) {
            try {
                wait();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private int choose(int of) {
        if (made == choices.size()) {
            choices.add(new Choice(0, of));
        }
        return choices.get(made++).taken();
    }

    /** What is played once in every order, from the beginning. */
    @FunctionalInterface
    public interface Scene {

        /** Plays it, and checks what came of it. */
        void play(Interleaving order) throws Exception;
    }

    /** What one actor does. */
    @FunctionalInterface
    public interface Act {

        /** Does it. */
        void act() throws Exception;
    }

    private record Choice(int taken, int of) {}
}
