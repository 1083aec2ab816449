package advisor.bench;

import advisor.crash.Consultant;
import advisor.crash.Node;
import advisor.crash.Prospects;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A consultant, prospects who send to her all the time, and founders who read. */
final class Everybody implements AutoCloseable {

    private final Node node;
    private final Consultant jane;
    private final Prospects prospects;
    private final Readers readers;

    private Everybody(Node node, Consultant jane) throws IOException {
        this.node = node;
        this.jane = jane;
        this.readers = new Readers(node.port());
        this.prospects = Prospects.patient(node.browser(), jane.slug());
    }

    /** They begin at this node, which is ready. */
    static Everybody at(Node node) throws IOException, InterruptedException {
        return new Everybody(node, Consultant.sharingALink(node.browser()));
    }

    /** The same, whose consultant has a server that is told of each response. */
    static Everybody at(Node node, String server) throws IOException, InterruptedException {
        Consultant jane = Consultant.sharingALink(node.browser());
        jane.announceTo(server, node.browser());
        return new Everybody(node, jane);
    }

    Prospects prospects() {
        return prospects;
    }

    /** Waits until prospects are told to try again; and until they get through, once there is no reason left. */
    void trouble(int times, Step over) throws Exception {
        prospects.awaitRefused(times);
        over.take();
        prospects.awaitMore(times);
    }

    /** Something that is done meanwhile. */
    interface Step {
        void take() throws Exception;
    }

    /**
     * Lets them finish, and writes down what they noticed.
     *
     * @return the names that are in the inbox
     */
    List<String> end(Report report) throws IOException, InterruptedException {
        return end(report, 0);
    }

    /**
     * The same.
     *
     * @param most how many connections may have broken while somebody sent
     */
    List<String> end(Report report, int most) throws IOException, InterruptedException {
        prospects.finish();
        readers.close();
        List<String> found = inbox();
        List<String> lost = new ArrayList<>(prospects.acknowledged());
        lost.removeAll(found);
        report.note("    responses acknowledged", prospects.acknowledged().size());
        report.note("    senders told to try again, with what they typed", prospects.refused());
        report.none("    other answers to senders", prospects.strange());
        report.atMost(most, "    connections of senders that broke", broken());
        report.none("    responses acknowledged and lost", lost);
        report.atMost(
                0,
                "    responses stored twice",
                found.size() - Set.copyOf(found).size());
        readers.report(report);
        return found;
    }

    /** Whose responses are there now. */
    List<String> inbox() throws IOException, InterruptedException {
        return jane.inbox(node.browser());
    }

    private int broken() {
        return prospects.again() - prospects.refused() - prospects.strange().size();
    }

    @Override
    public void close() {
        prospects.close();
        readers.close();
    }
}
