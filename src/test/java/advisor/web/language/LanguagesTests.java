package advisor.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The languages, and that nobody's is English: not the one of the server. */
class LanguagesTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Instant MORNING = Instant.parse("2026-11-23T09:30:00Z");

    private final Locale before = Locale.getDefault();
    private final Languages languages;

    LanguagesTests() throws IOException {
        languages = new Languages();
    }

    @BeforeEach
    void runsInGermany() {
        Locale.setDefault(Locale.GERMANY);
        LocaleContextHolder.resetLocaleContext();
    }

    @AfterEach
    void runsWhereItDid() {
        Locale.setDefault(before);
        LocaleContextHolder.resetLocaleContext();
    }

    private static Words words() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Words(messages);
    }

    @Test
    void areEnglishAndThoseThatHaveAFile() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES)) {
            List<String> written = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("messages_"))
                    .map(name -> name.replaceAll("messages_|\\.properties", "").replace('_', '-'))
                    .sorted()
                    .toList();
            assertThat(languages.offered()).startsWith(Locale.ENGLISH).hasSize(written.size() + 1);
            assertThat(languages.offered().stream().skip(1).map(Locale::toLanguageTag))
                    .containsExactlyElementsOf(written)
                    .contains("de");
        }
    }

    @Test
    void whatNobodyAsksForIsEnglish() {
        Words words = words();
        assertThat(words.text("language.name")).isEqualTo("English");
        assertThat(words.dollars(1_234)).isEqualTo("$1,234");
        assertThat(words.moment(MORNING)).startsWith("November 23, 2026").contains("09:30");
    }

    @Test
    void somebodyElseCanBeSpokenToInTheirs() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        Words words = words();
        assertThat(Languages.speaking(Locale.GERMAN, () -> words.text("language.name")))
                .isEqualTo("Deutsch");
        assertThat(words.text("language.name")).isEqualTo("English");
    }

    @Test
    void datesAndNumbersAreWrittenAsTheReaderDoes() {
        LocaleContextHolder.setLocale(Locale.GERMAN);
        Words words = words();
        assertThat(words.dollars(1_234)).contains("1.234");
        assertThat(words.moment(MORNING)).startsWith("23. November 2026").contains("09:30");
    }

    @Test
    void noFileHasALanguageInItsAddress() throws IOException {
        Path files = RESOURCES.resolve("static");
        try (Stream<Path> all = Files.walk(files)) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(file -> "/" + files.relativize(file).toString().replace('\\', '/')))
                    .isNotEmpty()
                    .noneMatch(Languages::isSpoken);
        }
    }

    /** There is one place that knows what to do where nobody asks. */
    @Test
    void nothingElseLooksForTheCurrentLanguage() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
            assertThat(all.filter(Files::isRegularFile).filter(file -> !file.endsWith("Languages.java")))
                    .noneMatch(file -> content(file).matches("(?s).*(LocaleContextHolder|Locale\\.getDefault).*"));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new java.io.UncheckedIOException(exception);
        }
    }
}
