package advisor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/**
 * Whether what several threads share stands whatever the order in which they come: thousands of schedules, chosen step by
 * step by Fray. Arguments: {@code short} or {@code full}, and {@code --jdk=} the home of a JDK 25, on Linux.
 */
final class Schedules {

    private static final List<String> RACES = List.of(
            "advisor.practice.visit.VisitRace",
            "advisor.practice.dispatch.LaneRace",
            "advisor.web.limit.LimitRace",
            "advisor.web.cache.PlaceRace");

    private static final String UNGUARDED = UnguardedRace.class.getName();
    private static final Pattern FINISHED = Pattern.compile("Run finished\\. Total iter: (\\d+)");

    private Schedules() {}

    /** Tries them and prints what stood. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Arguments given = new Arguments(List.of(arguments));
        int schedules = given.length().of(1_000, 20_000);
        Path directory = Files.createTempDirectory("schedules");
        ControlledJava java = ControlledJava.make(
                Path.of(given.value("jdk", System.getProperty("java.home"))), directory.resolve("java"));
        Report report = new Report("schedules");
        report.atMost(
                schedules - 1,
                name(UNGUARDED) + ": schedules that stood; one has to fall",
                stood(java.run(UNGUARDED, schedules, directory.resolve(UNGUARDED))));
        for (String race : RACES) {
            String said = java.run(race, schedules, directory.resolve(race));
            report.atLeast(schedules, name(race) + ": schedules that stood", stood(said));
            if (stood(said) < schedules) {
                System.out.println(said);
            }
        }
        FileSystemUtils.deleteRecursively(directory);
        report.end();
    }

    private static String name(String race) {
        return race.substring(race.lastIndexOf('.') + 1);
    }

    /** How many schedules went well; none if one of them broke something, which ends it. */
    private static int stood(String said) {
        Matcher finished = FINISHED.matcher(said);
        return finished.find() ? Integer.parseInt(finished.group(1)) : 0;
    }
}
