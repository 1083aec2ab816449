package advisor.crash;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Thorough;
import advisor.outbound.PostOffice;
import advisor.practice.database.Database;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The program is killed while responses come in, again and again: all that was acknowledged is there afterwards, and
 * nothing twice; whoever is told by webhook is told of everything, and never twice under the same id;
 * whoever is told by e-mail has each mail twice at most, and then as the same one. {@code -Dcrash.runs=20} kills more often than the build does.
 */
@Execution(ExecutionMode.CONCURRENT)
class CrashIT {

    private static final int RUNS = Integer.getInteger("crash.runs", 1);

    /** How many responses are acknowledged at least before each kill. */
    private static final int LIFE = 40;

    /** In every build the database that is a file of ours; in the long run the one that is a server, too. */
    static List<Database> databases() {
        return Thorough.isOn() ? List.of(Database.values()) : List.of(Database.H2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatWasAcknowledgedIsThereAfterAKill(Database database, @TempDir Path directory) throws Exception {
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
                for (int run = 0; run < RUNS; run++) {
                    prospects.awaitMore(LIFE);
                    node.kill();
                    node.start();
                    node.awaitReady();
                }
                prospects.finish();
                List<String> found = jane.inbox(node.browser());
                receiver.await(found);
                letters.await(found);
                System.out.printf(
                        "%s: %d kills, %d acknowledged, %d found, %d sent again, %d told by %d messages and %d mails%n",
                        database,
                        RUNS,
                        prospects.acknowledged().size(),
                        found.size(),
                        prospects.again(),
                        receiver.names().size(),
                        receiver.messages(),
                        letters.mails());
                assertThat(prospects.strange()).isEmpty();
                assertThat(found).containsExactlyInAnyOrderElementsOf(prospects.acknowledged());
                assertThat(receiver.names()).containsExactlyInAnyOrderElementsOf(found);
                assertThat(receiver.idsAcceptedTwice()).isEmpty();
                assertThat(letters.names()).containsExactlyInAnyOrderElementsOf(found);
                assertThat(letters.tooOften()).isEmpty();
            }
        }
    }
}
