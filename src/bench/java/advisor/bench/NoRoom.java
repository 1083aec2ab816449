package advisor.bench;

import advisor.crash.Node;
import advisor.crash.Settings;
import advisor.practice.database.Database;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Something else fills the disk of the database, and is deleted again. */
final class NoRoom implements Trouble {

    private static final int REFUSED = 12;
    private static final byte[] BLOCK = new byte[4096];

    @Override
    public String title() {
        return "the disk is full, and has room again";
    }

    @Override
    public void happen(Path directory, Length length, Report report) throws Exception {
        Path data = Files.createDirectory(directory.resolve("data"));
        Command.run("mount", "-t", "tmpfs", "-o", "size=16m", "none", data.toString());
        try (Node node = new Node(directory, Settings.of(Database.H2))) {
            node.start();
            node.awaitReady();
            try (Everybody everybody = Everybody.at(node)) {
                for (int time = 0; time < length.of(3, 20); time++) {
                    everybody.prospects().awaitMore(REFUSED);
                    Path filler = fill(data.resolve("filler"));
                    everybody.trouble(REFUSED, () -> Files.delete(filler));
                }
                everybody.end(report);
            }
            node.kill();
        } finally {
            Command.run("umount", data.toString());
        }
    }

    /** Until nothing more can be written. */
    private static Path fill(Path filler) throws IOException {
        try (OutputStream file = Files.newOutputStream(filler)) {
            while (true) {
                file.write(BLOCK);
            }
        } catch (IOException full) {
            return filler;
        }
    }
}
