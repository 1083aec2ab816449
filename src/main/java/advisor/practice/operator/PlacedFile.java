package advisor.practice.operator;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that appear whole or not at all, are read by nobody but their owner, and replace nothing. */
final class PlacedFile {

    private PlacedFile() {}

    /**
     * Gives a file that is complete its name.
     *
     * @throws FileAlreadyExistsException if another has it
     */
    static void place(Path complete, Path name) throws IOException {
        keep(complete);
        try {
            Files.createLink(name, complete);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | FileSystemException noSecondNames) {
            Files.move(complete, name);
        }
    }

    private static void keep(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rw-------"));
        }
    }
}
