package advisor.web.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.context.NoSuchMessageException;

/** Words that are kept are those of the key, the values and the language. */
class KeptMessagesTests {

    private final KeptMessages messages = new KeptMessages(new MessageSourceProperties());

    @Test
    void areThoseOfTheirValuesAndTheirLanguage() {
        for (int time = 0; time < 2; time++) {
            assertThat(dollars(4200, Locale.ENGLISH)).isEqualTo("$4,200");
            assertThat(dollars(4201, Locale.ENGLISH)).isEqualTo("$4,201");
            assertThat(dollars(4200, Locale.GERMAN)).contains("4.200");
            assertThat(messages.getMessage("site.foot.privacy", null, Locale.ENGLISH))
                    .isEqualTo("Privacy");
            assertThat(messages.getMessage("site.foot.privacy", null, Locale.GERMAN))
                    .isEqualTo("Datenschutz");
        }
    }

    @Test
    void aKeyWithoutWordsStaysOne() {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> messages.getMessage("never.there", null, Locale.ENGLISH))
                    .isInstanceOf(NoSuchMessageException.class);
            assertThatThrownBy(() -> messages.getMessage("never.there", new Object[] {1}, Locale.ENGLISH))
                    .isInstanceOf(NoSuchMessageException.class);
        }
    }

    private String dollars(int amount, Locale language) {
        return messages.getMessage("dollars", new Object[] {amount}, language);
    }
}
