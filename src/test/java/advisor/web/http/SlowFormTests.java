package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.web.error.RawRequest;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever sends a form slowly keeps nobody else waiting, and is cut off in the end. */
@Timeout(60)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.tomcat.threads.max=4", "server.tomcat.threads.min-spare=1", "advisor.form-time=2s"})
class SlowFormTests {

    private static final int MANY = 40;
    private static final String HEAD = """
            POST /links/preview?lang=de HTTP/1.1
            Host: localhost
            Connection: close
            Content-Type: application/x-www-form-urlencoded
            """.replace("\n", "\r\n");
    private static final String FORM = "name=J%C3%A4ne+Doe&contact=jane%40example.org&line=";

    @LocalServerPort
    private int port;

    @Test
    void aFormThatArrivesInPiecesIsRead() throws IOException {
        String whole = RawRequest.send(port, HEAD + length(FORM) + FORM);
        assertThat(whole).contains("J\u00e4ne Doe", "<html lang=\"de\"");
        try (Socket socket = begun(HEAD + length(FORM) + FORM.substring(0, 7))) {
            send(socket, FORM.substring(7));
            assertThat(answer(socket)).startsWith(whole.substring(0, 15)).contains("J\u00e4ne Doe");
        }
    }

    @Test
    void aFormOfUnknownLengthIsRead() throws IOException {
        assertThat(RawRequest.send(
                        port,
                        HEAD + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(FORM.length()) + "\r\n" + FORM
                                + "\r\n0\r\n\r\n"))
                .contains("J\u00e4ne Doe");
    }

    @Test
    void aFormThatIsTooLongIsRefused() throws IOException {
        String much = "a".repeat(40_000);
        assertThat(RawRequest.send(port, HEAD + length("note=" + much) + "note=" + much))
                .startsWith("HTTP/1.1 413");
        assertThat(RawRequest.send(
                        port,
                        HEAD + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(40_000) + "\r\n" + much))
                .startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "application/json", "text/plain"})
    void whatIsNoFormIsRefused(String type) throws IOException {
        String head = HEAD.replace("application/x-www-form-urlencoded", type);
        assertThat(RawRequest.send(port, head + length(FORM) + FORM))
                .startsWith("HTTP/1.1 415")
                .contains("<h1>");
    }

    @Test
    void tooManyFieldsAreRefused() throws IOException {
        String many = "a=1&".repeat(101);
        assertThat(RawRequest.send(port, HEAD + length(many) + many)).startsWith("HTTP/1.1 400");
    }

    @Test
    void damagedTextIsShownAgainAndNothingIsLost() throws IOException {
        String damaged = "name=100%+%E9&contact=jane%40example.org&line=x";
        String head = HEAD.replace("/links/preview", "/links/new").replace("?lang=de", "?lang=de&go=preview");
        assertThat(RawRequest.send(port, head + length(damaged) + damaged)).contains("100% \uFFFD", "jane@example.org");
    }

    @Test
    void manySlowFormsKeepNobodyWaitingAndAreCutOff() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int form = 0; form < MANY; form++) {
                slow.add(begun(HEAD + length(FORM) + "name="));
            }
            assertThat(RawRequest.get(port, "/")).startsWith("HTTP/1.1 200");
            assertThat(RawRequest.send(port, HEAD + length(FORM) + FORM)).contains("J\u00e4ne Doe");
            for (Socket one : slow) {
                assertThat(answer(one))
                        .startsWith("HTTP/1.1 408")
                        .contains("<html lang=\"de\"", "hat zu lange gedauert");
            }
        } finally {
            for (Socket one : slow) {
                one.close();
            }
        }
    }

    private Socket begun(String beginning) throws IOException {
        Socket socket = new Socket("localhost", port);
        send(socket, beginning);
        return socket;
    }

    private static void send(Socket socket, String piece) throws IOException {
        socket.getOutputStream().write(piece.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String length(String form) {
        return "Content-Length: " + form.length() + "\r\n\r\n";
    }
}
