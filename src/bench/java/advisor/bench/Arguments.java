package advisor.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * What a measurement was started with.
 *
 * @param all names, and settings such as {@code --against=other.jar}
 */
record Arguments(List<String> all) {

    /** Whether this stands there. */
    boolean isNamed(String name) {
        return all.contains(name);
    }

    /** The command of the site that is measured. */
    List<String> site() throws IOException {
        return Site.command(words(value("options", Site.options())));
    }

    /** The command of the other jar, which has the same options if no others are stated; empty if none is named. */
    List<String> other() {
        String jar = value("against", "");
        return jar.isEmpty()
                ? List.of()
                : Site.command(jar, words(value("against-options", value("options", Site.options()))));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" ", -1));
    }

    /** What a setting was given; this if nothing. */
    String value(String name, String otherwise) {
        String key = "--" + name + "=";
        return all.stream()
                .filter(argument -> argument.startsWith(key))
                .map(argument -> argument.substring(key.length()))
                .findFirst()
                .orElse(otherwise);
    }
}
