package advisor.bench;

import java.nio.file.Path;

/** Something around the program that goes wrong. */
interface Trouble {

    /** What goes wrong. */
    String title();

    /**
     * Lets it go wrong, and writes down what others notice.
     *
     * @param directory an empty one, for the program to run in
     */
    void happen(Path directory, Length length, Report report) throws Exception;
}
