package advisor.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.web.document.DocumentTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is computed is sent compressed to whoever can read that, each form with a strong tag of its own. */
@DocumentTest
class CompressionTests {

    private static final String ADVICE = "/advice?evidence=yes&rules=2026-12";

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/questions/evidence", ADVICE, "/advice.md?evidence=yes&rules=2026-12", "/api/questions"})
    void isThePageInFewerBytes(String address) throws IOException {
        MvcTestResult plain = get(address, "identity");
        MvcTestResult small = get(address, "gzip, br");
        byte[] bytes = small.getResponse().getContentAsByteArray();

        assertThat(small).headers().hasValue("Content-Encoding", "gzip");
        assertThat(small).headers().hasValue("Content-Length", String.valueOf(bytes.length));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes())
                .isEqualTo(plain.getResponse().getContentAsByteArray())
                .hasSizeGreaterThan(2 * bytes.length);
        assertThat(tag(small)).startsWith("\"").isNotEqualTo(tag(plain));
        assertThat(plain.getResponse().getHeaders("Vary")).contains("Accept-Encoding");
    }

    @Test
    void whoeverHasItGetsNoSecondCopy() {
        String tag = tag(get(ADVICE, "gzip"));

        assertThat(mvc.get().uri(ADVICE).header("Accept-Encoding", "gzip").header("If-None-Match", tag))
                .hasStatus(HttpStatus.NOT_MODIFIED);
        assertThat(mvc.get().uri(ADVICE).header("If-None-Match", tag)).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({
        "/, gzip;q=0",
        "/, br",
        "/, *;q=0",
        "/advice.pdf?evidence=yes&rules=2026-12, gzip",
        "/qr?evidence=yes, gzip"
    })
    void isLeftAloneWhereThatMakesNoSense(String address, String accepted) {
        assertThat(get(address, accepted)).headers().doesNotContainHeader("Content-Encoding");
    }

    private MvcTestResult get(String address, String accepted) {
        return mvc.get().uri(address).header("Accept-Encoding", accepted).exchange();
    }

    private static String tag(MvcTestResult result) {
        return String.valueOf(result.getResponse().getHeader("ETag"));
    }
}
