package advisor.practice.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What consultants type, and what becomes of it. */
class TypedTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Doe | Jane Doe",
                "'  Jane\u00A0  Doe ' | Jane Doe",
                "Zoe\u0308 | Zoë",
                "Łukasz Żółć & Söhne GmbH | Łukasz Żółć & Söhne GmbH",
                "山田 太郎 | 山田 太郎",
                "محمود زلط | محمود زلط",
                "Ana 😀 | Ana 😀",
                "Jane \u202EDoe\u0000 | Jane Doe",
                "\u2066\u200FJane\u2069 | Jane",
                "Ja\u200Bn\u00ADe\u2060\uFEFF\u3164 | Jane",
                "Ja\u200Dne\u200C \uDB40\uDC41| Jane",
                "علی\u200Cرضا | علی\u200Cرضا",
                "Ana 👩\u200D👩\u200D👧 | Ana 👩\u200D👩\u200D👧",
                "Ana 🏴\uDB40\uDC67\uDB40\uDC7F | Ana 🏴\uDB40\uDC67\uDB40\uDC7F",
                "<b>Jane</b> \"x\" ${7*7} | <b>Jane</b> \"x\" ${7*7}"
            })
    void aLineIsKeptAsAReaderSeesIt(String typed, String line) {
        assertThat(PlainText.line(typed)).hasValue(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane\r\nSet-Cookie: a=b",
                "Jane\nDoe",
                "Jane\tDoe",
                "Jane\u2800x",
                "Jane\u2028Doe",
                "Jane\uE000",
                "Jane\uFFFD",
                "Jane\uD800",
                "Ja\u0336\u0337\u0338\u0335\u0334ne"
            })
    void hiddenCharactersAreRefused(String typed) {
        assertThat(PlainText.line(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://jane.example, https://jane.example",
        "HTTPS://Jane.Example/Contact?to=AI#Form, https://jane.example/Contact?to=AI#Form",
        "' https://xn--bcher-kva.example:8443/ ', https://xn--bcher-kva.example:8443/",
        "mailto:jane@jane.example, mailto:jane@jane.example",
        "MAILTO:Jane.Doe+ai@jane.example, mailto:Jane.Doe+ai@jane.example",
        "jane@jane.example, mailto:jane@jane.example",
        "'jane@jane.example,', mailto:jane@jane.example",
        "\uFEFF<jane@jane.example>; , mailto:jane@jane.example",
        "mailto:jane@jane.example?bcc=evil@evil.example, mailto:jane@jane.example",
        "sean.o'brien@example.com, mailto:sean.o'brien@example.com",
        "r&d!@example.com, mailto:r&d!@example.com",
        "jane@bücher.example, mailto:jane@xn--bcher-kva.example",
        "https://bücher.example/ai, https://xn--bcher-kva.example/ai",
        "https://jаne.example, https://xn--jne-6cd.example",
        "\u200Bhttps://jane.example\u00A0, https://jane.example"
    })
    void aContactIsAWebAddressOrAnEmailAddress(String typed, String contact) {
        assertThat(Contact.read(typed)).hasValue(contact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jane",
                "jane.example",
                "http://jane.example",
                "javascript:alert(1)",
                "JavaScript:alert(1)//https://jane.example",
                " javascript:alert(1)@jane.example",
                "java\tscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "ftp://jane.example",
                "//jane.example",
                "https:jane.example",
                "https:///jane.example",
                "https://",
                "https://jane",
                "https://localhost",
                "https://127.0.0.1",
                "https://2130706433",
                "https://[::1]/",
                "https://jane@evil.example",
                "https://jane.example:secret@evil.example",
                "https://jane.example\\@evil.example",
                "https://jane_doe.example",
                "https://jane.example/a b",
                "https://jane.example/\r\nSet-Cookie: a=b",
                "https://jane.example/%zz",
                "https://jane.example/<script>",
                "mailto:",
                "mailto:jane",
                "mailto:jane@jane.example,evil@evil.example",
                "mailto:jane@jane.example%0d%0abcc:evil@evil.example",
                "mailto:jane@jane.example\r\nbcc:evil@evil.example",
                "mailto:\"jane doe\"@jane.example",
                "mailto:mailto:jane@jane.example"
            })
    void nothingElseIsAContact(String typed) {
        assertThat(Contact.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://Jane.example/Privacy, https://jane.example/Privacy, jane.example/Privacy",
        "https://bücher.example, https://xn--bcher-kva.example, xn--bcher-kva.example"
    })
    void aWebAddressIsShownFromItsHostOn(String typed, String web, String shown) {
        assertThat(Contact.web(typed)).hasValue(web);
        assertThat(Contact.shown(web)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jane@jane.example", "mailto:jane@jane.example", "jane.example", "http://jane.example"})
    void anotherContactIsNoWebAddress(String typed) {
        assertThat(Contact.web(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://jane.example, https://jane.example",
        "https://jane.example/, https://jane.example",
        "HTTPS://WWW.Jane.Example:8443, https://www.jane.example:8443",
        "https://jane.example:443, https://jane.example",
        "https://xn--bcher-kva.example, https://xn--bcher-kva.example",
        "https://bücher.example, https://xn--bcher-kva.example",
        "https://jane.example//, https://jane.example",
        "https://jane.example., https://jane.example",
        "https://jane.example?x, https://jane.example",
        "\u200Bhttps://jane.example:\u00A0, https://jane.example",
        "http://localhost, http://localhost",
        "http://localhost:3000, http://localhost:3000",
        "https://localhost:3000, https://localhost:3000",
        "http://127.0.0.1/, http://127.0.0.1",
        "http://127.0.0.1:3000, http://127.0.0.1:3000"
    })
    void anOriginIsASchemeAHostAndAPort(String typed, String origin) {
        assertThat(Origin.read(typed)).hasValue(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "jane.example",
                "https://*",
                "https://*.jane.example",
                "http://jane.example",
                "http://localhost.evil.example",
                "https://jane.example/page",
                "https://jane@jane.example",
                "https://jane.example:0",
                "https://jane.example:65536",
                "http://127.0.0.2",
                "https://10.0.0.1",
                "http://127.1",
                "http://[::1]",
                "https://[::1]",
                "https://jane.example; script-src *",
                "https://jane.example 'unsafe-inline'",
                "https://jane.example\r\nX: y",
                "https://jane.example https://evil.example",
                "https://-jane.example",
                "https://jane..example",
                "'self'",
                "data:",
                "https:",
                "null"
            })
    void nothingElseIsAnOrigin(String typed) {
        assertThat(Origin.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost, http://localhost:*",
        "https://localhost, https://localhost:*",
        "http://127.0.0.1, http://127.0.0.1:*",
        "http://localhost:3000, http://localhost:3000",
        "https://jane.example, https://jane.example",
        "https://localhost.example, https://localhost.example"
    })
    void aPolicyNamesEveryPortOfThisComputerAndNoMoreThanOneOfAnyOther(String origin, String source) {
        assertThat(Origin.source(origin)).isEqualTo(source);
    }
}
