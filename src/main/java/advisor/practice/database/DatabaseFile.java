package advisor.practice.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where H2 keeps its data.
 *
 * @param path the file
 */
public record DatabaseFile(Path path) {

    /** What H2 puts behind the name of a file. */
    public static final String END = ".mv.db";

    private static final Pattern ADDRESS = Pattern.compile("jdbc:h2:(?:file:)?((?!mem:|tcp:|ssl:|zip:|nio)[^;]+).*");

    /** The file that an address of a database names; empty if it names none. */
    public static Optional<DatabaseFile> of(String address) {
        Matcher named = ADDRESS.matcher(address);
        return named.matches()
                ? Optional.of(new DatabaseFile(
                        Path.of(atHome(named.group(1)) + END).toAbsolutePath().normalize()))
                : Optional.empty();
    }

    /**
     * The same address of a file, with the same settings, for another place.
     *
     * @param database the file, without the end that H2 gives it
     */
    public static String moved(String address, Path database) {
        int settings = address.indexOf(';');
        return "jdbc:h2:file:" + database + (settings < 0 ? "" : address.substring(settings));
    }

    private static String atHome(String path) {
        return path.startsWith("~") ? System.getProperty("user.home") + path.substring(1) : path;
    }

    /** Why the file that an address names cannot be written, if its place is the reason. */
    static Optional<String> refusal(String address) {
        return of(address).flatMap(file -> file.refusal(Files::isWritable));
    }

    /**
     * Why it cannot be written, if its place is the reason: which folder or file, and which user.
     *
     * @param writable whether this user may write what is there
     */
    Optional<String> refusal(Predicate<Path> writable) {
        return Stream.iterate(path, place -> place != null, Path::getParent)
                .filter(Files::exists)
                .findFirst()
                .filter(writable.negate())
                .map(place -> "The database cannot be kept in " + path.getParent() + ": "
                        + (Files.isDirectory(place) ? "the folder " : "the file ") + place
                        + " cannot be written by the user " + System.getProperty("user.name") + ".");
    }
}
