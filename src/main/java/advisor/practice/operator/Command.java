package advisor.practice.operator;

import advisor.questionnaire.Identified;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an operator can ask for; the id is the option's name. */
enum Command implements Identified {
    /** Writes everything in the database to a file. */
    BACKUP("FILE", "everything that is stored, as one file that only you can read"),
    /** Makes the database anew from such a file. */
    RESTORE("FILE", "makes the database anew from such a file; never over one that is there"),
    /** Tells which links there are. */
    LIST_LINKS("", "slug, name, created, state, inbox last opened, responses"),
    /** Closes a link, as its consultant can. */
    CLOSE_LINK("SLUG", "takes no more responses; its consultant can open it again"),
    /** Gives a link a new private address in place of the others. */
    NEW_PRIVATE_ADDRESS("SLUG", "says it once; those before lead nowhere from then on"),
    /** Tells what there is to ask for. */
    HELP("", "says this");

    private final String value;
    private final String what;

    Command(String value, String what) {
        this.value = value;
        this.what = what;
    }

    /** The command of this id. */
    static Optional<Command> find(String id) {
        return Stream.of(values()).filter(command -> command.id().equals(id)).findFirst();
    }

    /** Whether it needs to be told what to do it to. */
    boolean needsValue() {
        return !value.isEmpty();
    }

    /** How it is typed. */
    String usage() {
        return "--" + id() + (needsValue() ? "=" + value : "");
    }

    /** How each of them is typed and what it does, line by line. */
    static List<String> help() {
        int width = Stream.of(values())
                .mapToInt(command -> command.usage().length())
                .max()
                .orElse(0);
        return Stream.of(values())
                .map(command -> "  " + command.usage()
                        + " ".repeat(width + 2 - command.usage().length()) + command.what)
                .toList();
    }

    /** How each of them is typed. */
    static String usages() {
        return Stream.of(values()).map(Command::usage).collect(Collectors.joining(", "));
    }
}
