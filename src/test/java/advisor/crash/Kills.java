package advisor.crash;

import advisor.outbound.PostOffice;
import advisor.practice.database.Database;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of responses that came in while the program was killed, again and again.
 *
 * @param acknowledged the names of the prospects who were told that theirs arrived
 * @param found the names of those that are in the inbox
 * @param again how often somebody had to send again
 * @param strange answers that were neither an acknowledgement nor a broken connection
 * @param told those of whom the webhook was told
 * @param messages how many messages that took
 * @param toldTwice ids under which the webhook accepted more than one message
 * @param written those about whom there is a mail
 * @param givenUp the ids of mails that never arrived, as two kills interrupted them, after which none is tried again
 * @param mails how many mails that took
 * @param writtenTooOften those about whom there are more than two mails, or two that differ, with their ids
 */
public record Kills(
        Set<String> acknowledged,
        List<String> found,
        int again,
        List<String> strange,
        Set<String> told,
        int messages,
        List<String> toldTwice,
        Set<String> written,
        Set<String> givenUp,
        long mails,
        Map<String, List<String>> writtenTooOften) {

    /** How many responses are acknowledged at least before each kill. */
    private static final int LIFE = 40;

    /** Kills the program so often, and waits until all messages are sent. */
    public static Kills of(int times, Database database, Path directory) throws Exception {
        try (PostOffice post = new PostOffice();
                Node node = new Node(directory, Settings.of(database, post.port()));
                Receiver receiver = new Receiver()) {
            node.start();
            node.awaitReady();
            Consultant jane = Consultant.sharingALink(node.browser());
            jane.announceTo(receiver.address(), node.browser());
            Letterbox letters = new Letterbox(post);
            jane.writeTo(Letterbox.ADDRESS, post, node.browser());
            try (Prospects prospects = new Prospects(node.browser(), jane.slug())) {
                for (int time = 0; time < times; time++) {
                    prospects.awaitMore(LIFE);
                    node.kill();
                    node.start();
                    node.awaitReady();
                }
                prospects.finish();
                List<String> found = jane.inbox(node.browser());
                receiver.await(found);
                Set<String> givenUp = letters.await(found, node);
                return of(prospects, found, receiver, letters, givenUp);
            }
        }
    }

    private static Kills of(
            Prospects prospects, List<String> found, Receiver receiver, Letterbox letters, Set<String> givenUp) {
        return new Kills(
                prospects.acknowledged(),
                found,
                prospects.again(),
                List.copyOf(prospects.strange()),
                receiver.names(),
                receiver.messages(),
                receiver.idsAcceptedTwice(),
                letters.names(),
                givenUp,
                letters.mails(),
                letters.tooOften());
    }
}
