package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.web.error.RawRequest;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockAsyncContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

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
    void oneTooManyIsToldToComeBackUntilTheSlowestIsCutOffForIt() throws IOException {
        Patience.until("cut off", this::isSlowOneCutOff);
        assertThat(RawRequest.get(port, "/")).startsWith("HTTP/1.1 200");
    }

    /** A slow one may itself be one too many: the place of one before it is free a moment after its answer. */
    private boolean isSlowOneCutOff() throws IOException {
        try (Socket slow = begun(1)) {
            Patience.until("answered", () -> isAnsweredAfterOneMore(slow));
            String answer = answer(slow);
            assertThat(answer).matches("(?s)HTTP/1.1 (408|503).*");
            return answer.startsWith("HTTP/1.1 408");
        }
    }

    private boolean isAnsweredAfterOneMore(Socket slow) throws IOException {
        try (Socket next = begun(1)) {
            Patience.until("one of them is answered", () -> isAnswered(slow) || isAnswered(next));
            if (isAnswered(next)) {
                assertThat(answer(next)).matches("(?is)HTTP/1.1 503.*retry-after: .*<h1>.*");
            }
            return isAnswered(slow);
        }
    }

    @Test
    void oneThatIsThereAsAWholeNeedsNoPlace() {
        Patience.until("the slow one has the place, and is taken", () -> {
            try (Socket slow = begun(1)) {
                for (int time = 0; time < 5; time++) {
                    assertThat(RawRequest.send(port, FORM)).startsWith("HTTP/1.1 200");
                }
                return isTaken(slow, 1);
            }
        });
    }

    /** A form but for so many bytes. */
    private Socket begun(int less) throws IOException {
        Socket begun = new Socket("localhost", port);
        begun.getOutputStream().write(FORM.substring(0, FORM.length() - less).getBytes(StandardCharsets.ISO_8859_1));
        return begun;
    }

    private static boolean isAnswered(Socket begun) throws IOException {
        return begun.getInputStream().available() > 0;
    }

    private static String answer(Socket begun) throws IOException {
        return new String(begun.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static boolean isTaken(Socket begun, int less) throws IOException {
        if (!isAnswered(begun)) {
            begun.getOutputStream().write(FORM.substring(FORM.length() - less).getBytes(StandardCharsets.ISO_8859_1));
        }
        String answer = answer(begun);
        assertThat(answer).matches("(?s)HTTP/1.1 (200|503).*");
        return answer.startsWith("HTTP/1.1 200");
    }

    @Test
    void whoSendsAtAnOrdinaryPaceIsNotCutOff() {
        AtomicLong nanos = new AtomicLong(-5);
        ArrivingForms forms = new ArrivingForms(2, nanos::get);
        MockHttpServletRequest first = new MockHttpServletRequest();
        MockHttpServletRequest second = new MockHttpServletRequest();
        MockHttpServletRequest third = new MockHttpServletRequest();
        ArrivingForm early = form(first, forms);
        assertThat(forms.admit(early)).isTrue();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(forms.admit(form(second, forms))).isTrue();
        assertThat(forms.admit(form(third, forms))).isFalse();
        assertThat(forms.admit(early)).isTrue();
        assertThat(first.getAttribute(ArrivingForm.RECEIVED)).isNull();
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(forms.admit(form(third, forms))).isTrue();
        assertThat(first.getAttribute(ArrivingForm.RECEIVED)).isEqualTo(HttpServletResponse.SC_REQUEST_TIMEOUT);
        assertThat(forms.admit(form(new MockHttpServletRequest(), forms))).isFalse();
        assertThat(second.getAttribute(ArrivingForm.RECEIVED)).isNull();
    }

    @Test
    void noPlaceAtAllIsALimitToo() {
        ArrivingForms none = new ArrivingForms(0, System::nanoTime);
        assertThat(none.admit(form(new MockHttpServletRequest(), none))).isFalse();
    }

    private static ArrivingForm form(MockHttpServletRequest request, ArrivingForms forms) {
        AsyncContext context = new MockAsyncContext(request, new MockHttpServletResponse());
        return new ArrivingForm(context, new DelegatingServletInputStream(InputStream.nullInputStream()), 9, forms);
    }

    @Test
    void oneThatPausesOnItsWayArrives() {
        Patience.until("arrived", () -> {
            try (Socket pausing = begun(4)) {
                Thread.sleep(7_000);
                return isTaken(pausing, 4);
            }
        });
    }
}
