package advisor.web.server;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The connections on which a part of a head has arrived and the rest has not, the oldest first. Each takes memory; so
 * there are never more than so many, and for one more the oldest is cut off: a head of an ordinary client is one packet.
 */
final class ArrivingHeads<C> {

    private final Consumer<C> cutOff;
    private final Set<C> connections = new LinkedHashSet<>();
    private int most = Integer.MAX_VALUE;

    /**
     * No connections yet.
     *
     * @param cutOff ends one of them
     */
    ArrivingHeads(Consumer<C> cutOff) {
        this.cutOff = cutOff;
    }

    synchronized void setMost(int most) {
        this.most = most;
    }

    /** Something came, and still not all. */
    synchronized void enter(C connection) {
        if (connections.add(connection) && connections.size() > most) {
            Iterator<C> oldest = connections.iterator();
            cutOff.accept(oldest.next());
            oldest.remove();
        }
    }

    /** Nothing more is waited for, or the connection has ended. */
    synchronized void leave(C connection) {
        connections.remove(connection);
    }
}
