package advisor.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The browser of this machine: where {@code -Dbrowser.path} says, else under one of its usual names on the PATH. */
final class InstalledBrowser {

    /** The one without windows comes first: it is the quickest. */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "chrome.exe");

    private InstalledBrowser() {}

    /** The browser to run; empty if there is none. */
    static Optional<Path> find() {
        return find(System.getProperty("browser.path"), System.getenv("PATH"));
    }

    /** A stated browser is the only candidate: running another in its place would hide the mistake. */
    static Optional<Path> find(@Nullable String stated, @Nullable String path) {
        Stream<Path> candidates = stated == null ? named(path == null ? "" : path) : Stream.of(Path.of(stated));
        return candidates
                .filter(candidate -> Files.isRegularFile(candidate) && Files.isExecutable(candidate))
                .findFirst();
    }

    private static Stream<Path> named(String path) {
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)));
    }
}
