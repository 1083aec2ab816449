package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.link.Contact;
import advisor.practice.link.Origin;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form about a link says that it takes, it takes. */
class LinkHintTests {

    private static final Pattern EXAMPLE = Pattern.compile("https?://[a-z0-9.:/-]*[a-z0-9]|[a-z]+@[a-z.]*[a-z]");

    private static List<String> examples(String language, String key) {
        String text = ResourceBundle.getBundle("messages", Locale.forLanguageTag(language))
                .getString(key);
        return EXAMPLE.matcher(text).results().map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @CsvSource({"en, origins.hint", "en, mistake.no-origin", "de, origins.hint", "de, mistake.no-origin"})
    void everyExampleOfASiteIsTaken(String language, String key) {
        assertThat(examples(language, "link-form." + key))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(Origin.read(example)).hasValue(example));
    }

    @ParameterizedTest
    @CsvSource({"en, mistake.no-contact", "de, mistake.no-contact"})
    void everyExampleOfAContactIsTaken(String language, String key) {
        assertThat(examples(language, "link-form." + key))
                .hasSize(2)
                .allSatisfy(example -> assertThat(Contact.read(example)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"en, mistake.no-privacy-notice", "de, mistake.no-privacy-notice"})
    void everyExampleOfAPrivacyNoticeIsTaken(String language, String key) {
        assertThat(examples(language, "link-form." + key))
                .hasSize(1)
                .allSatisfy(example -> assertThat(Contact.web(example)).hasValue(example));
    }
}
