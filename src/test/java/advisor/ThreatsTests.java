package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about threats, against the tests that it names. */
class ThreatsTests {

    private static final Path PAGE = Path.of("src/docs/threats.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Tests|IT))`");

    @Test
    void everyThreatIsTriedByATestThatThereIs() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        List<String> threats = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| who | wants"))
                .toList();
        assertThat(threats)
                .hasSizeGreaterThan(10)
                .allSatisfy(threat -> assertThat(named(threat)).isNotEmpty().isSubsetOf(tests));
    }

    private static List<String> named(String threat) {
        return TEST.matcher(threat)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
