package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.web.error.RawRequest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** So many forms arrive at once, and no more: each takes memory while it does. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"advisor.forms-at-once=1", "advisor.form-time=5m"})
class FormsAtOnceTests {

    private static final String FORM = """
            POST /links/preview HTTP/1.1
            Host: localhost
            Connection: close
            Content-Type: application/x-www-form-urlencoded
            Content-Length: 9

            name=Jane""".replace("\n", "\r\n");

    @LocalServerPort
    private int port;

    @Test
    void oneTooManyIsToldToComeBackAndThenHasItsPlace() throws IOException {
        try (Socket slow = new Socket("localhost", port)) {
            slow.getOutputStream().write(FORM.substring(0, FORM.length() - 1).getBytes(StandardCharsets.ISO_8859_1));
            Patience.until("refused", () -> RawRequest.send(port, FORM).startsWith("HTTP/1.1 503"));
            assertThat(RawRequest.send(port, FORM))
                    .containsIgnoringCase("retry-after: ")
                    .contains("<h1>");
            assertThat(RawRequest.get(port, "/")).startsWith("HTTP/1.1 200");
        }
        Patience.until("taken", () -> RawRequest.send(port, FORM).startsWith("HTTP/1.1 200"));
    }

    @Test
    void oneThatPausesOnItsWayArrives() throws Exception {
        try (Socket pausing = new Socket("localhost", port)) {
            int half = FORM.length() - 4;
            pausing.getOutputStream().write(FORM.substring(0, half).getBytes(StandardCharsets.ISO_8859_1));
            Thread.sleep(7_000);
            pausing.getOutputStream().write(FORM.substring(half).getBytes(StandardCharsets.ISO_8859_1));
            assertThat(new String(pausing.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200");
        }
    }
}
