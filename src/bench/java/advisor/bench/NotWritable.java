package advisor.bench;

import advisor.crash.Node;
import advisor.crash.Settings;
import advisor.practice.database.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The program is started by somebody who may not write where it keeps its database. */
final class NotWritable implements Trouble {

    private static final String OTHER = "65534";
    private static final List<String> AS_OTHER =
            List.of("setpriv", "--reuid=" + OTHER, "--regid=" + OTHER, "--clear-groups");

    @Override
    public String title() {
        return "the folder of the database cannot be written";
    }

    @Override
    public void happen(Path directory, Length length, Report report) throws Exception {
        if (!Command.isRoot()) {
            throw new NotHere("root alone can start a program as somebody else");
        }
        Path without = Files.createDirectory(directory.resolve("without"));
        Path with = Files.createDirectory(directory.resolve("with"));
        Path data = Files.createDirectory(with.resolve("data"));
        for (Path place : List.of(directory, without, with, data)) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("r-xr-xr-x"));
        }
        refuses("data cannot be made", without, without, report);
        refuses("data is somebody else's", with, data, report);
    }

    private static void refuses(String why, Path directory, Path named, Report report) throws Exception {
        try (Node node = new Node(directory, AS_OTHER, Settings.of(Database.H2))) {
            node.start();
            report.check("    %s: ends by itself, with 1".formatted(why), node.awaitEnd() == 1);
            report.check("    names the folder", node.log().contains("the folder " + named + " "));
            report.check(
                    "    says no more about its threads", node.log().lines().noneMatch(NotWritable::isOfAStack));
            report.check("    names the user", node.log().contains("by the user " + Command.run("id", "-un", OTHER)));
        }
    }

    private static boolean isOfAStack(String line) {
        return line.startsWith("\tat ") || line.startsWith(" java.base@");
    }
}
