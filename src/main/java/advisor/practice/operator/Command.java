package advisor.practice.operator;

import advisor.questionnaire.Identified;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an operator can ask for; the id is the option's name. */
enum Command implements Identified {
    /** Writes everything in the database to a file. */
    BACKUP("FILE"),
    /** Makes the database anew from such a file. */
    RESTORE("FILE"),
    /** Tells which links there are. */
    LIST_LINKS(""),
    /** Closes a link, as its consultant can. */
    CLOSE_LINK("SLUG"),
    /** Gives a link a new private address in place of the others. */
    NEW_PRIVATE_ADDRESS("SLUG");

    private final String value;

    Command(String value) {
        this.value = value;
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

    /** How each of them is typed. */
    static String usages() {
        return Stream.of(values()).map(Command::usage).collect(Collectors.joining(", "));
    }
}
