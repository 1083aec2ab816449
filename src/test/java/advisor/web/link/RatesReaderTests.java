package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.web.language.Languages;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RatesReaderTests {

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
