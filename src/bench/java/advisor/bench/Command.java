package advisor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program of the machine, which takes a moment. */
final class Command {

    private Command() {}

    /**
     * Runs it.
     *
     * @return what it says
     * @throws NotHere if there is no such program, or it does not work
     */
    static String run(String... words) throws NotHere, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(words).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new NotHere(String.join(" ", List.of(words)) + " says: " + said);
            }
            return said;
        } catch (IOException missing) {
            throw new NotHere("there is no " + words[0]);
        }
    }

    /** Whether whoever runs this is root. */
    static boolean isRoot() throws NotHere, InterruptedException {
        return "0".equals(run("id", "-u"));
    }
}
