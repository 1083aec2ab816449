package advisor.crash;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Thorough;
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
 * whoever is told by e-mail has each mail twice at most, and then as the same one, unless two kills interrupted it. {@code -Dcrash.runs=20} kills more often than the build does.
 */
@Execution(ExecutionMode.CONCURRENT)
class CrashIT {

    private static final int RUNS = Integer.getInteger("crash.runs", 1);

    /** In every build the database that is a file of ours; in the long run the one that is a server, too. */
    static List<Database> databases() {
        return Thorough.isOn() ? List.of(Database.values()) : List.of(Database.H2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatWasAcknowledgedIsThereAfterAKill(Database database, @TempDir Path directory) throws Exception {
        Kills kills = Kills.of(RUNS, database, directory);
        System.out.printf(
                "%s: %d kills, %d acknowledged, %d found, %d sent again, %d told by %d messages and %d mails%n",
                database,
                RUNS,
                kills.acknowledged().size(),
                kills.found().size(),
                kills.again(),
                kills.told().size(),
                kills.messages(),
                kills.mails());
        assertThat(kills.strange()).isEmpty();
        assertThat(kills.found()).containsExactlyInAnyOrderElementsOf(kills.acknowledged());
        assertThat(kills.told()).containsExactlyInAnyOrderElementsOf(kills.found());
        assertThat(kills.toldTwice()).isEmpty();
        assertThat(kills.found()).containsAll(kills.written());
        assertThat(kills.written())
                .hasSize(kills.found().size() - kills.givenUp().size());
        assertThat(kills.writtenTooOften()).isEmpty();
    }
}
