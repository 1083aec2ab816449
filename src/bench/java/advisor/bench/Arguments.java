package advisor.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a measurement was started with.
 *
 * @param all names, and settings such as {@code --against=other.jar}
 */
record Arguments(List<String> all) {

    /** How long it takes: short unless {@code full} is the first of them. */
    Length length() {
        return all.isEmpty() || all.get(0).startsWith("-")
                ? Length.SHORT
                : Length.valueOf(all.get(0).toUpperCase(Locale.ROOT));
    }

    /** The command of the site that is measured. */
    List<String> site() throws IOException {
        return Site.command(words(value("options", Site.options())));
    }

    /** The command of the other jar, which has the same options if no others are stated; empty if none is named. */
    List<String> other() throws IOException {
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
