package advisor.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            Hebrew,           \u05d3\u05e0\u05d4 (AI),   \u2068\u05d3\u05e0\u05d4 (AI)\u2069
            Arabic in Latin,  AI \u0645\u0631\u064a\u0645, \u2068AI \u0645\u0631\u064a\u0645\u2069
            Latin,            Jane Doe,       Jane Doe
            Devanagari,       \u0938\u0940\u0924\u093e,     \u0938\u0940\u0924\u093e
            """)
    void isolatesWhatIsReadFromTheRight(String script, String name, String isolated) {
        assertThat(Direction.isolated(name)).isEqualTo(isolated);
    }
}
