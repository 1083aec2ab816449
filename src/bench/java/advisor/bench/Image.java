package advisor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How the program runs in the image, as the Dockerfile states it.
 *
 * @param options of the JVM, in training and when it runs, with the file of options where it is here
 * @param firstVisits the setting for the pages that it visits itself when it runs
 */
record Image(List<String> options, String firstVisits) {

    private static final Pattern OPTIONS = Pattern.compile("JDK_JAVA_OPTIONS=\"@/app/(\\S+) ([^\"]+)\"");
    private static final Pattern FIRST_VISITS = Pattern.compile("ENV ADVISOR_FIRSTVISITS=(\\d+)");

    /**
     * Reads it.
     *
     * @throws IllegalStateException if the Dockerfile states one of them nowhere
     */
    static Image read() throws IOException {
        String dockerfile = Files.readString(Path.of("Dockerfile"));
        MatchResult stated = stated(OPTIONS, dockerfile);
        List<String> options = new ArrayList<>(
                List.of("@" + Path.of("src/main", stated.group(1)).toAbsolutePath()));
        options.addAll(Arrays.asList(stated.group(2).split(" ", -1)));
        return new Image(
                List.copyOf(options),
                "--advisor.first-visits=" + stated(FIRST_VISITS, dockerfile).group(1));
    }

    private static MatchResult stated(Pattern pattern, String dockerfile) {
        return pattern.matcher(dockerfile)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The Dockerfile states nothing like " + pattern));
    }

    /** All options and these. */
    List<String> with(String... more) {
        List<String> with = new ArrayList<>(options);
        with.addAll(List.of(more));
        return with;
    }
}
