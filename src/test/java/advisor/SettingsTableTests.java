package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of settings, against the settings that there are. */
class SettingsTableTests {

    @Test
    void namesEverySettingOfTheProduct() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(settings())
                .hasSizeGreaterThan(15)
                .allSatisfy(setting -> assertThat(Stream.of("", "_").map(dash -> "`" + variable(setting, dash)))
                        .as(setting)
                        .anyMatch(readme::contains));
    }

    /** Those of a list or a table by what they stand under. */
    private static List<String> settings() throws IOException {
        return Stream.of(Defaults.read().getPropertyNames())
                .filter(name -> name.startsWith("advisor."))
                .map(name -> name.replaceFirst("\\[.*|\\.limits\\..*", name.contains("limits") ? ".limits" : ""))
                .distinct()
                .toList();
    }

    /** The variable that sets it. */
    private static String variable(String setting, String dash) {
        return setting.toUpperCase(Locale.ROOT).replace("-", dash).replace('.', '_');
    }
}
