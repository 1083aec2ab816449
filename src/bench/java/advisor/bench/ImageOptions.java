package advisor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The options that the JVM has in the image, in training and when it runs.
 *
 * @param all as the Dockerfile states them, with the file of options where it is here
 */
record ImageOptions(List<String> all) {

    private static final Pattern STATED = Pattern.compile("JDK_JAVA_OPTIONS=\"@/app/(\\S+) ([^\"]+)\"");

    /**
     * Reads them.
     *
     * @throws IllegalStateException if the Dockerfile states none
     */
    static ImageOptions read() throws IOException {
        Matcher stated = STATED.matcher(Files.readString(Path.of("Dockerfile")));
        if (!stated.find()) {
            throw new IllegalStateException("The Dockerfile states no options");
        }
        Path file = Path.of("src/main", stated.group(1)).toAbsolutePath();
        List<String> all = new ArrayList<>(List.of("@" + file));
        all.addAll(Arrays.asList(stated.group(2).split(" ", -1)));
        return new ImageOptions(List.copyOf(all));
    }

    /** All of them and these. */
    List<String> with(String... more) {
        List<String> with = new ArrayList<>(all);
        with.addAll(List.of(more));
        return with;
    }
}
