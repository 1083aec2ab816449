package advisor.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;

/**
 * The world around the packaged program goes wrong while prospects send and founders read, and what they notice is
 * counted. Arguments: {@code short} or {@code full}, and {@code --only=} what the name of the wanted troubles begins with.
 * Disks are filled, and other users are, by root alone; PgBouncer and libfaketime are used if they are installed.
 */
final class World {

    private static final List<Trouble> ALL =
            List.of(new NoRoom(), new LostDatabase(), new Pooled(), new WrongTime(), new Ending(), new NotWritable());

    private World() {}

    /** Lets all happen, one after the other, and prints what was noticed. */
    public static void main(String... arguments) throws Exception {
        Arguments given = new Arguments(List.of(arguments));
        String only = given.value("only", "").toLowerCase(Locale.ROOT);
        Report report = new Report("the world goes wrong");
        for (Trouble trouble : ALL) {
            if (trouble.getClass().getSimpleName().toLowerCase(Locale.ROOT).startsWith(only)) {
                report.title(trouble.title());
                happen(trouble, given.length(), report);
            }
        }
        report.end();
    }

    private static void happen(Trouble trouble, Length length, Report report) throws Exception {
        System.out.println(trouble.title() + " ...");
        try {
            trouble.happen(directory(), length, report);
        } catch (NotHere reason) {
            report.title("    not tried: " + reason.getMessage());
        } catch (Exception | AssertionError failure) {
            failure.printStackTrace(System.out);
            report.check("    went on to the end", false);
        }
    }

    /** Which other users may enter. */
    private static Path directory() throws Exception {
        Path directory = Files.createTempDirectory("world");
        return Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
