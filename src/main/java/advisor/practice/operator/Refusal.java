package advisor.practice.operator;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A command is not carried out; its message tells the operator why, in a sentence. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    /** What the process ends with if what was asked for cannot be done now. */
    static final int NOT_DONE = 1;

    /** What it ends with if nothing here can be asked for like that. */
    static final int MISUSED = 2;

    private final int code;

    private Refusal(int code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** It cannot be done now. */
    static Refusal because(String sentence) {
        return new Refusal(NOT_DONE, sentence);
    }

    /** It cannot be asked for like that. */
    static Refusal ofMisuse(String sentence) {
        return new Refusal(MISUSED, sentence);
    }

    /** A file that cannot be read or written. */
    static Refusal of(Path file, IOException failure) {
        return because(sentence(file, failure));
    }

    private static String sentence(Path file, IOException failure) {
        if (failure instanceof FileAlreadyExistsException there) {
            return there.getFile() + " is there already, and nothing is overwritten.";
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there.";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + " is closed to the user " + System.getProperty("user.name") + ".";
        }
        return file + " cannot be read or written: " + failure.getMessage() + ".";
    }

    /** What the process ends with. */
    int code() {
        return code;
    }
}
