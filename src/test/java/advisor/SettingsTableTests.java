package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** The README's table of settings, against the settings that there are. */
class SettingsTableTests {

    private static final Resource SETTINGS = new ClassPathResource("application.yaml");

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
        return new YamlPropertySourceLoader()
                .load("settings", SETTINGS).stream()
                        .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
                        .filter(name -> name.startsWith("advisor."))
                        .map(name ->
                                name.replaceFirst("\\[.*|\\.limits\\..*", name.contains("limits") ? ".limits" : ""))
                        .distinct()
                        .toList();
    }

    /** The variable that sets it. */
    private static String variable(String setting, String dash) {
        return setting.toUpperCase(Locale.ROOT).replace("-", dash).replace('.', '_');
    }
}
