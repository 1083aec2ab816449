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
    private static final String ROW = "%-16s %30s %10s%n";
    private static final Pattern FINISHED = Pattern.compile("Run finished\\. Total iter: (\\d+)");

    private Schedules() {}

    /** Tries them and prints what was tried; ends with status 1 if a race is broken, or one that has to be is not. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Arguments given = new Arguments(List.of(arguments));
        int schedules = given.length().of(1_000, 20_000);
        Path directory = Files.createTempDirectory("schedules");
        ControlledJava java = ControlledJava.make(
                Path.of(given.value("jdk", System.getProperty("java.home"))), directory.resolve("java"));
        System.out.printf(ROW, "race", "schedules that have to stand", "stood");
        boolean sound = stood(java.run(UNGUARDED, schedules, directory.resolve(UNGUARDED))) < schedules;
        System.out.printf(ROW, name(UNGUARDED), "not all", sound ? "not all" : "all");
        for (String race : RACES) {
            String said = java.run(race, schedules, directory.resolve(race));
            int stood = stood(said);
            System.out.printf(ROW, name(race), schedules, stood);
            if (stood < schedules) {
                System.out.println(said);
                sound = false;
            }
        }
        FileSystemUtils.deleteRecursively(directory);
        System.exit(sound ? 0 : 1);
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
