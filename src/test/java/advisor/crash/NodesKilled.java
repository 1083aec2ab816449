package advisor.crash;

import advisor.practice.database.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What became of responses that came in through a proxy, while one of two nodes after the other was killed.
 *
 * @param kills how often one was
 * @param acknowledged the names of the prospects who were told that theirs arrived
 * @param found the names of those that are in the inbox
 * @param again how often somebody had to send again
 * @param strange answers that were neither an acknowledgement nor a broken connection
 * @param told those of whom the webhook was told
 * @param toldTwice ids under which the webhook accepted more than one message
 */
public record NodesKilled(
        int kills,
        Set<String> acknowledged,
        List<String> found,
        int again,
        List<String> strange,
        Set<String> told,
        List<String> toldTwice) {

    /**
     * Kills one of them every so often, in turns.
     *
     * @param pause how long both run before
     */
    public static NodesKilled of(int times, Duration pause, Path directory) throws Exception {
        List<String> settings = Settings.of(Database.POSTGRESQL);
        try (Node one = new Node(directory, settings);
                Node two = new Node(directory, settings);
                Receiver receiver = new Receiver()) {
            for (Node node : List.of(one, two)) {
                node.start();
                node.awaitReady();
            }
            Consultant jane = Consultant.sharingALink(one.browser());
            jane.announceTo(receiver.address(), one.browser());
            try (RoundRobin proxy = new RoundRobin(one.port(), two.port());
                    Prospects prospects = new Prospects(new Browser(proxy.port()), jane.slug())) {
                for (int time = 0; time < times; time++) {
                    Node node = time % 2 == 0 ? one : two;
                    Thread.sleep(pause.toMillis());
                    node.kill();
                    node.start();
                    node.awaitReady();
                }
                prospects.finish();
                List<String> found = jane.inbox(two.browser());
                receiver.await(found);
                return new NodesKilled(
                        times,
                        prospects.acknowledged(),
                        found,
                        prospects.again(),
                        List.copyOf(prospects.strange()),
                        receiver.names(),
                        receiver.idsAcceptedTwice());
            }
        }
    }
}
