package advisor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A QR code as a phone reads it. */
class QrDrawingTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "https://example.org/advice?evidence=yes&practices=evals,tracing&rules=2026-12",
                "http://[::1]:8080/advice",
            })
    void isFoundAndReadAsItWasWritten(String text) throws Exception {
        assertThat(QrReader.find(QrDrawing.svg(text))).isEqualTo(text);
        assertThat(QrReader.read(QrDrawing.svg(text))).isEqualTo(text);
    }

    @Test
    void isReadWhateverItsLength() throws Exception {
        for (int length = 1; length < 900; length += 23) {
            String text = "https://example.org/" + "a=1&".repeat(length).substring(0, length);
            assertThat(QrReader.read(QrDrawing.svg(text))).isEqualTo(text);
        }
    }

    @Test
    void isReadWhereTheMachineWritesOtherDigits() throws Exception {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(QrReader.read(QrDrawing.svg("https://example.org"))).isEqualTo("https://example.org");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isOnePathOnWhiteWithAQuietZone() {
        String svg = QrDrawing.svg("https://example.org");

        assertThat(svg)
                .contains("viewBox=\"0 0 33 33\"", "<rect width=\"33\" height=\"33\" fill=\"#fff\"/>")
                .containsOnlyOnce("<path");
        assertThat(Pattern.compile("M(\\d+),(\\d+)h(\\d+)").matcher(svg).results())
                .isNotEmpty()
                .allMatch(run -> Integer.parseInt(run.group(1)) >= 4 && Integer.parseInt(run.group(2)) >= 4)
                .allMatch(run -> Integer.parseInt(run.group(1)) + Integer.parseInt(run.group(3)) <= 29);
    }
}
