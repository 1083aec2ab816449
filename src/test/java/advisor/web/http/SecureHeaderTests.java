package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The headers that a browser needs to protect whoever reads, on every kind of answer. */
@SiteTest
class SecureHeaderTests {

    private static final String TRANSPORT = "Strict-Transport-Security";

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/questions/evidence",
                "/advice?evidence=yes&rules=2026-12",
                "/advice?evidence=perhaps",
                "/advice.md?evidence=yes&rules=2026-12",
                "/links/new",
                "/links/recover",
                "/links/manage/nobody",
                "/l/nobody",
                "/nowhere",
                "/css/site.css",
                "/api/advice?evidence=yes",
                "/openapi.yaml"
            })
    void everyAnswerHasThem(String address) {
        MockHttpServletResponse answer = mvc.get().uri(address).exchange().getResponse();
        assertThat(answer.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none';")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "*", "data:", "http:");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()", "microphone=()");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeaders("Set-Cookie")).isEmpty();
        assertThat(answer.getHeader("Server")).isNull();
    }

    @Test
    void overTlsABrowserIsToldToStayThere() {
        MockHttpServletResponse answer =
                mvc.get().uri("https://localhost/").secure(true).exchange().getResponse();
        assertThat(answer.getHeader(TRANSPORT)).isEqualTo("max-age=63072000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Proto: https", "Forwarded: proto=https", "X-Forwarded-Ssl: on"})
    void notBecauseAStrangerSaysSo(String header) {
        String[] parts = header.split(": ", 2);
        MockHttpServletResponse answer =
                mvc.get().uri("/").header(parts[0], parts[1]).exchange().getResponse();
        assertThat(answer.getHeader(TRANSPORT)).isNull();
    }
}
