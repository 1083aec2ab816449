package advisor.bench;

import advisor.crash.Kills;
import advisor.crash.NodesKilled;
import advisor.practice.database.Database;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Kills the packaged program while responses come in: on a file of H2, on PostgreSQL, and one of two nodes behind a proxy
 * every twenty seconds. Arguments: {@code short} or {@code full} (50 kills on each database, and ten minutes).
 */
final class Crash {

    /** Without the seconds that a node takes to be back. */
    private static final Duration PAUSE = Duration.ofSeconds(14);

    private Crash() {}

    /** Kills them and prints what was lost. */
    public static void main(String... arguments) throws Exception {
        Length length = new Arguments(List.of(arguments)).length();
        Report report = new Report("crash");
        for (Database database : Database.values()) {
            oneNode(length.of(3, 50), database, report);
        }
        twoNodes(length.of(2, 30), report);
        report.end();
    }

    private static void oneNode(int times, Database database, Report report) throws Exception {
        Kills kills = Kills.of(times, database, Files.createTempDirectory("crash"));
        report.title("one node on " + database);
        report.note("kills", times);
        report.note("acknowledged", kills.acknowledged().size());
        report.note("sent again after a broken connection", kills.again());
        report.none("acknowledged and lost", less(kills.acknowledged(), kills.found()));
        report.none("stored twice", twice(kills.found()));
        report.none("answers that were neither yes nor a broken connection", kills.strange());
        report.none("never told to the webhook", less(kills.found(), kills.told()));
        report.note("messages to the webhook", kills.messages());
        report.none("told twice under one id", kills.toldTwice());
        report.none("never told by e-mail", less(kills.found(), kills.written()));
        report.none(
                "told more than twice by e-mail, or by two that differ",
                kills.writtenTooOften().keySet());
    }

    private static void twoNodes(int times, Report report) throws Exception {
        NodesKilled killed = NodesKilled.of(times, PAUSE, Files.createTempDirectory("nodes"));
        report.title("two nodes on POSTGRESQL behind a proxy");
        report.note("kills, one node or the other every 20 s", killed.kills());
        report.note("acknowledged", killed.acknowledged().size());
        report.note("sent again after a broken connection", killed.again());
        report.none("acknowledged and lost", less(killed.acknowledged(), killed.found()));
        report.none("stored twice", twice(killed.found()));
        report.none("answers that were neither yes nor a broken connection", killed.strange());
        report.none("never told to the webhook", less(killed.found(), killed.told()));
        report.none("told twice under one id", killed.toldTwice());
    }

    private static Set<String> less(Collection<String> all, Collection<String> others) {
        Set<String> rest = new HashSet<>(all);
        others.forEach(rest::remove);
        return rest;
    }

    private static List<String> twice(List<String> found) {
        Set<String> once = new HashSet<>();
        return found.stream().filter(name -> !once.add(name)).toList();
    }
}
