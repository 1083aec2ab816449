package advisor.bench;

import advisor.crash.Consultant;
import advisor.crash.Node;
import advisor.crash.Settings;
import advisor.practice.database.Database;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The program is asked to end while many send to it, each by a connection of their own. */
final class Ending implements Trouble {

    private static final int SENT = 100;
    private static final Set<Integer> ENDED = Set.of(0, 143);

    private final List<String> lost = new ArrayList<>();
    private final List<String> unanswered = new ArrayList<>();
    private final List<String> strange = new ArrayList<>();
    private final List<Integer> statuses = new ArrayList<>();

    @Override
    public String title() {
        return "the program is asked to end while many send";
    }

    @Override
    public void happen(Path directory, Length length, Report report) throws Exception {
        int acknowledged = 0;
        int untaken = 0;
        try (Node node = new Node(directory, Settings.of(Database.H2))) {
            node.start();
            node.awaitReady();
            Consultant jane = Consultant.sharingALink(node.browser());
            for (int time = 0; time < length.of(3, 20); time++) {
                Hasty senders = new Hasty(node.port(), jane.slug());
                senders.await(SENT);
                node.stop();
                senders.end();
                statuses.add(node.awaitEnd());
                node.start();
                node.awaitReady();
                compare(senders, jane.inbox(node.browser()));
                acknowledged += senders.acknowledged().size();
                untaken += senders.untaken();
            }
        }
        report.note("    responses acknowledged", acknowledged);
        report.note("    requests that were not taken", untaken);
        report.none("    requests taken whose answer did not come", unanswered);
        report.none("    other answers", strange);
        report.none("    responses acknowledged and lost", lost);
        statuses.removeAll(ENDED);
        report.none("    exit statuses but 143 and 0", statuses);
    }

    private void compare(Hasty senders, List<String> found) {
        Set<String> there = Set.copyOf(found);
        strange.addAll(senders.strange());
        senders.acknowledged().stream().filter(name -> !there.contains(name)).forEach(lost::add);
        senders.unanswered().stream().filter(there::contains).forEach(unanswered::add);
    }
}
