package advisor.practice.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTests {

    private static final String LONG = "a".repeat(Label.LONGEST);

    @ParameterizedTest
    @CsvSource({"acme, acme", "ACME, acme", "' acme ', acme", "acme., acme", "acme/, acme", "7, 7", "null, null"})
    void isReadAsItIsFollowed(String typed, String label) {
        assertThat(Label.read(typed)).contains(new Label(label));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "a--b", "-a", "a-", "a b", "qr.svg", "a/b", "..", "a%2Fb", "ä", "=1", "a_b", "a,b"})
    void isNothingElse(String typed) {
        assertThat(Label.read(typed)).isEmpty();
    }

    @Test
    void hasAtMostFortyCharacters() {
        assertThat(Label.read(LONG)).isPresent();
        assertThat(Label.read(LONG + "a")).isEmpty();
        assertThat(Label.read("a".repeat(200))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Acme, acme",
        "'Acme, Inc.', acme-inc",
        "Müller & Söhne, mueller-soehne",
        "Großhandel, grosshandel",
        "Café Zoë, cafe-zoe",
        "'  --  3M  ', 3m",
        "ＡＣＭＥ, acme",
        "=cmd|x, cmd-x"
    })
    void isSuggestedByAName(String name, String label) {
        assertThat(Label.of(name)).isEqualTo(new Label(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"株式会社", "!", "Ελλάδα"})
    void isMadeUpForANameInOtherLetters(String name) {
        assertThat(Label.of(name).text()).hasSize(10);
    }

    @Test
    void isShortenedAndNumbered() {
        assertThat(Label.of("b".repeat(39) + " bb")).isEqualTo(new Label("b".repeat(39)));
        assertThat(new Label("acme").numbered(2)).isEqualTo(new Label("acme-2"));
        assertThat(new Label(LONG).numbered(12).text()).hasSize(Label.LONGEST).endsWith("a-12");
    }
}
