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
        Thread.setDefaultUncaughtExceptionHandler(Crash::fallen);
        Report report = new Report("crash");
        for (Database database : Database.values()) {
            oneNode(length.of(3, 50), database, report);
        }
        twoNodes(length.of(2, 30), report);
        report.end();
    }

    /** With each kill a connection to the mail server breaks, whose thread falls as it should. */
    private static void fallen(Thread thread, Throwable failure) {
        if (!thread.getName().startsWith("smtp:")) {
            failure.printStackTrace();
        }
    }

    private static void oneNode(int times, Database database, Report report) throws Exception {
        Kills kills = Kills.of(times, database, Files.createTempDirectory("crash"));
        report.title("one node on " + database);
        report.note("kills", times);
        report.note("sent again after a broken connection", kills.again());
        stored(kills.acknowledged(), kills.found(), kills.strange(), report);
        told(kills.found(), kills.told(), kills.toldTwice(), report);
        report.note("messages to the webhook", kills.messages());
        report.note("mails interrupted twice, and so given up", kills.givenUp().size());
        report.atMost(
                kills.givenUp().size(),
                "never told by e-mail, these included",
                less(kills.found(), kills.written()).size());
        report.none(
                "told more than twice by e-mail, or by two that differ",
                kills.writtenTooOften().keySet());
    }

    private static void twoNodes(int times, Report report) throws Exception {
        NodesKilled killed = NodesKilled.of(times, PAUSE, Files.createTempDirectory("nodes"));
        report.title("two nodes on POSTGRESQL behind a proxy");
        report.note("kills, one node or the other every 20 s", killed.kills());
        report.note("sent again after a broken connection", killed.again());
        stored(killed.acknowledged(), killed.found(), killed.strange(), report);
        told(killed.found(), killed.told(), killed.toldTwice(), report);
    }

    private static void stored(Set<String> acknowledged, List<String> found, List<String> strange, Report report) {
        report.note("acknowledged", acknowledged.size());
        report.none("acknowledged and lost", less(acknowledged, found));
        report.none("stored twice", twice(found));
        report.none("answers that were neither yes nor a broken connection", strange);
    }

    private static void told(List<String> found, Set<String> told, List<String> toldTwice, Report report) {
        report.none("never told to the webhook", less(found, told));
        report.none("told twice under one id", toldTwice);
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
