package advisor.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.web.error.RawRequest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** So many heads arrive at once, and no more: each takes memory while it does. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"advisor.heads-at-once=2", "server.tomcat.connection-timeout=5m"})
class HeadsAtOnceTests {

    private static final String BEGINNING = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Slow: a";

    @LocalServerPort
    private int port;

    @Test
    void oneTooManyCutsOffTheOldest() {
        List<String> cut = new ArrayList<>();
        ArrivingHeads<String> heads = new ArrivingHeads<>(cut::add);
        heads.setMost(2);
        Stream.of("first", "second", "first").forEach(heads::enter);
        assertThat(cut).isEmpty();
        heads.enter("third");
        assertThat(cut).containsExactly("first");
        heads.leave("second");
        heads.enter("fourth");
        assertThat(cut).containsExactly("first");
        heads.enter("fifth");
        assertThat(cut).containsExactly("first", "third");
    }

    @Test
    void nobodyElseNotices() throws IOException {
        try (Socket first = begun();
                Socket second = begun();
                Socket third = begun()) {
            List<Socket> waiting = new ArrayList<>(List.of(first, second, third));
            Patience.until("one is cut off", () -> waiting.removeIf(HeadsAtOnceTests::isCutOff));
            assertThat(RawRequest.get(port, "/")).startsWith("HTTP/1.1 200");
            assertThat(waiting).hasSize(2);
            for (Socket other : waiting) {
                assertThat(completed(other)).startsWith("HTTP/1.1 200");
            }
        }
    }

    private static boolean isCutOff(Socket begun) {
        try {
            begun.setSoTimeout(50);
            return begun.getInputStream().read() == -1;
        } catch (SocketTimeoutException waiting) {
            return false;
        } catch (IOException broken) {
            return true;
        }
    }

    @Test
    void whoHasArrivedOrLeftMakesRoom() throws IOException {
        for (int time = 0; time < 5; time++) {
            try (Socket first = begun();
                    Socket second = begun()) {
                assertThat(completed(first)).startsWith("HTTP/1.1 200");
                assertThat(completed(second)).startsWith("HTTP/1.1 200");
            }
        }
    }

    @Test
    void whoWasAnsweredBeforeMayPauseInTheNextHead() throws IOException {
        try (Socket used = new Socket("localhost", port)) {
            String answered = "GET /privacy HTTP/1.1\r\nHost: localhost\r\n\r\n";
            used.getOutputStream().write((answered + BEGINNING).getBytes(StandardCharsets.US_ASCII));
            assertThat(completed(used).split("HTTP/1.1 200", -1)).hasSize(3);
        }
    }

    private Socket begun() throws IOException {
        Socket begun = new Socket("localhost", port);
        begun.getOutputStream().write(BEGINNING.getBytes(StandardCharsets.US_ASCII));
        return begun;
    }

    private static String completed(Socket begun) throws IOException {
        begun.setSoTimeout(0);
        begun.getOutputStream().write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return new String(begun.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
