package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.web.language.Languages;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatesReaderTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "unsure", "{price}", "#{price}", "a lot"})
    void anEndOfTheRangeThatIsNoAmountIsAMistake(String typed) {
        Map<LinkField, FieldMistake> mistakes = new EnumMap<>(LinkField.class);
        Map<LinkField, String> form = Map.of(LinkField.PROJECT_LOW, "9,000", LinkField.PROJECT_HIGH, typed);
        assertThat(new RatesReader(form, mistakes).read()).isNull();
        assertThat(mistakes).containsOnlyKeys(LinkField.PROJECT_HIGH);
    }

    /** Forms show amounts as each language writes them, and must not refuse them when they come back. */
    @Test
    void amountsAreReadAsEachLanguageWritesThem() throws IOException {
        for (Locale language : new Languages().offered()) {
            String written = String.format(language, "%,d", 1_234_567);
            assertThat(RatesReader.AMOUNT.read(List.of(written)))
                    .as("%s: %s", language, written)
                    .hasToString("Known[value=1234567]");
        }
    }
}
