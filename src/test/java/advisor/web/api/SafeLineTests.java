package advisor.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What prospects type, as chat programs get it. */
class SafeLineTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', textBlock = """
            Ada Lovelace                         ~ Ada Lovelace
            Dr. J.R. O’Neill (Acme: Oslo)        ~ Dr. J. R. O’Neill (Acme: Oslo)
            R&D <!channel>                       ~ R&amp;D &lt;!channel&gt;
            <https://evil.example|Jane>          ~ &lt;https：//evil. example|Jane&gt;
            [Jane](https://evil.example)         ~ ［Jane］(https：//evil. example)
            *bold* _it_ `code`                   ~ ＊bold＊ ＿it＿ ｀code｀
            @channel @all #general               ~ ＠channel ＠all ＃general
            evil.example                         ~ evil. example
            evil。example                        ~ evil。 example
            ada@evil.example                     ~ ada＠evil. example
            wait ...                             ~ wait ...
            """)
    void areShownAndDoNothing(String typed, String sent) {
        assertThat(SafeLine.of(typed)).isEqualTo(sent);
    }

    @Test
    void areStruckThroughByNothing() {
        assertThat(SafeLine.of("~no~ \\*")).isEqualTo("～no～ ＼＊");
    }

    @Test
    void areOneLine() {
        assertThat(SafeLine.of(" Ada\r\nA seat\u2028for\u200B\u202E you\t\n")).isEqualTo("Ada A seat for you");
    }

    @Test
    void turnNothingAroundButThemselves() {
        assertThat(SafeLine.of("\u05E2\u05D3\u05D4")).isEqualTo("\u2068\u05E2\u05D3\u05D4\u2069");
    }
}
