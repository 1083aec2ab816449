package advisor.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files of strangers are read, and how much of them. */
class HttpFilesTests {

    private static final Duration SHORT = Duration.ofMillis(800);

    private final HttpFiles inside = files(true, Patience.NEVER);
    private final HttpFiles outside = files(false, Patience.NEVER);

    /** Gives up before anybody answers who does not mean to. */
    private final HttpFiles hasty = files(true, SHORT);

    private static HttpFiles files(boolean privateAllowed, Duration longest) {
        return new HttpFiles(new Addresses(InetAddress::getAllByName, privateAllowed, Patience.NEVER), longest);
    }

    @AfterEach
    void ends() throws IOException {
        inside.destroy();
        outside.destroy();
        hasty.destroy();
    }

    private static String answer(String head, String body) {
        return "HTTP/1.1 " + head + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static String plain(String body) {
        return answer("200 OK\r\nContent-Type: text/plain; charset=UTF-8", body);
    }

    @Test
    void readsPlainText() throws IOException {
        try (Receiver receiver = Receiver.saying(plain("jane-doe\r\n"))) {
            assertThat(inside.read(receiver.url())).hasValue("jane-doe\r\n");
            assertThat(receiver.requests()).singleElement().asString().startsWith("GET /hook HTTP/1.1\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "404 Not Found\r\nContent-Type: text/plain",
                "206 Partial Content\r\nContent-Type: text/plain",
                "500 Broken\r\nContent-Type: text/plain",
                "200 OK\r\nContent-Type: text/html",
                "200 OK\r\nContent-Type: application/octet-stream",
                "200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: gzip",
                "200 OK\r\nContent-Type: ;;",
                "200 OK"
            })
    void readsNothingElse(String head) throws IOException {
        try (Receiver receiver = Receiver.saying(answer(head, "jane-doe"))) {
            assertThat(inside.read(receiver.url())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void doesNotFollow(int status) throws IOException {
        try (Receiver target = Receiver.saying(plain("jane-doe"));
                Receiver receiver = Receiver.saying(answer(
                        status + " Elsewhere\r\nContent-Type: text/plain\r\nLocation: " + target.url(), "jane-doe"))) {
            assertThat(inside.read(receiver.url())).isEmpty();
            assertThat(target.requests()).isEmpty();
        }
    }

    @Test
    void readsAFileOfTheLargestSizeAndNoneThatIsLarger() throws IOException {
        try (Receiver largest = Receiver.saying(plain("a".repeat(HttpFiles.MOST)));
                Receiver larger = Receiver.saying(plain("a".repeat(HttpFiles.MOST + 1)))) {
            assertThat(inside.read(largest.url())).isPresent();
            assertThat(inside.read(larger.url())).isEmpty();
        }
    }

    @Test
    void readsLittleOfAHugeFile() throws IOException {
        AtomicInteger megabytes = new AtomicInteger();
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2000000000\r\n\r\n";
        try (Receiver receiver = new Receiver(connection -> {
            connection.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            byte[] megabyte = new byte[1_000_000];
            for (int sent = 0; sent < 2_000; sent++) {
                connection.getOutputStream().write(megabyte);
                megabytes.incrementAndGet();
            }
        })) {
            assertThat(inside.read(receiver.url())).isEmpty();
            assertThat(megabytes.get()).isLessThan(20);
        }
    }

    @Test
    void givesUpOnAServerThatHangs() throws IOException {
        try (Receiver receiver = new Receiver(connection -> new CountDownLatch(1).await())) {
            assertThat(hasty.read(receiver.url())).isEmpty();
        }
    }

    /** Each byte comes in time; all of them do not. */
    @Test
    void givesUpOnAFileThatTrickles() throws IOException {
        byte[] answer = plain("a".repeat(1_000)).getBytes(StandardCharsets.ISO_8859_1);
        try (Receiver receiver = new Receiver(connection -> {
            for (byte sign : answer) {
                connection.getOutputStream().write(sign);
                Thread.sleep(50);
            }
        })) {
            assertThat(hasty.read(receiver.url())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://localhost:%d/", "https://127.0.0.1:%d/", "https://[::1]:%d/", "https://0.0.0.0:%d/"})
    void asksNobodyInside(String url) throws IOException {
        try (Receiver receiver = Receiver.saying(plain("jane-doe"))) {
            assertThat(outside.read(url.formatted(URI.create(receiver.url()).getPort())))
                    .isEmpty();
            assertThat(receiver.requests()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://jane.example/", "https://jane@jane.example/", "ftp://jane.example/", "jane", ""})
    void asksNobodyUnencryptedOrByAnotherName(String url) {
        assertThat(outside.read(url)).isEmpty();
    }

    /** A port where nobody speaks TLS, and a name that nobody has. */
    @Test
    void findsNothingWhereNobodyAnswers() throws IOException {
        assertThat(inside.read("http://nobody.invalid/")).isEmpty();
        try (Receiver silent = Receiver.saying("");
                Receiver plain = Receiver.interrupting(plain("jane-doe"))) {
            assertThat(inside.read(silent.url())).isEmpty();
            assertThat(inside.read(plain.secureUrl())).isEmpty();
        }
    }
}
