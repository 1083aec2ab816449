package advisor.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpCourierTests {

    private static final Duration SHORT = Duration.ofMillis(800);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZoneOffset.UTC);

    private final HttpCourier inside = courier(true, Patience.NEVER);
    private final HttpCourier outside = courier(false, Patience.NEVER);

    /** Gives up before anybody answers who does not mean to. */
    private final HttpCourier hasty = courier(true, SHORT);

    private static HttpCourier courier(boolean privateAllowed, Duration longest) {
        Addresses addresses = new Addresses(InetAddress::getAllByName, privateAllowed, Patience.NEVER);
        return new HttpCourier(new Destinations(addresses), addresses, CLOCK, longest);
    }

    @AfterEach
    void ends() throws IOException {
        inside.destroy();
        outside.destroy();
        hasty.destroy();
    }

    private static Parcel parcel(String url) {
        return new Parcel(url, Map.of("webhook-id", "msg_1"), "{\"name\":\"Zoë\"}");
    }

    private Outcome sent(Receiver receiver) {
        return inside.deliver(parcel(receiver.url()));
    }

    @Test
    void postsTheMessage() throws IOException {
        AtomicReference<String> received = new AtomicReference<>("");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.set(exchange.getRequestMethod()
                    + " " + exchange.getRequestURI()
                    + " " + exchange.getRequestHeaders().getFirst("webhook-id")
                    + " " + exchange.getRequestHeaders().getFirst("Content-Type")
                    + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://localhost:" + server.getAddress().getPort() + "/hooks/7?key=a%20b";
            assertThat(inside.deliver(parcel(url))).isEqualTo(new Outcome(Ending.ACCEPTED, 204, null));
            assertThat(received)
                    .hasValue("POST /hooks/7?key=a%20b msg_1 application/json; charset=UTF-8 {\"name\":\"Zoë\"}");
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "200, ACCEPTED",
        "202, ACCEPTED",
        "299, ACCEPTED",
        "301, REDIRECTED",
        "304, REDIRECTED",
        "400, REJECTED",
        "401, REJECTED",
        "410, GONE",
        "429, REJECTED",
        "500, REJECTED",
        "999, REJECTED"
    })
    void believesTheStatus(int status, Ending ending) throws IOException {
        try (Receiver receiver = Receiver.saying("HTTP/1.1 " + status + " Whatever\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(sent(receiver)).isEqualTo(new Outcome(ending, status, null));
            assertThat(receiver.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void doesNotFollow(int status) throws IOException {
        try (Receiver target = Receiver.saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
                Receiver receiver = Receiver.saying("HTTP/1.1 " + status + " Elsewhere\r\nLocation: " + target.url()
                        + "\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(sent(receiver)).isEqualTo(new Outcome(Ending.REDIRECTED, status, target.url()));
            assertThat(target.requests()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(nullValues = "nothing", textBlock = """
            /elsewhere,                                   HERE/elsewhere
            elsewhere?a=b,                                HERE/elsewhere?a=b
            https://www.example.org/hooks?a=b,            https://www.example.org/hooks?a=b
            no address at all,                            nothing
            """)
    void namesTheAddressThatItIsPointedTo(String location, @Nullable String pointed) throws IOException {
        try (Receiver receiver =
                Receiver.saying("HTTP/1.1 308 Elsewhere\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(sent(receiver).pointed())
                    .isEqualTo(
                            pointed == null
                                    ? null
                                    : pointed.replace("HERE", receiver.url().replaceAll("/[^/]*$", "")));
        }
    }

    /** One that could not be saved, not even once it is encoded, is not named. */
    @ParameterizedTest
    @CsvSource({"/x, 1050", "/\u00fc, 400"})
    void namesNoAddressThatIsTooLong(String part, int times) throws IOException {
        try (Receiver receiver = Receiver.saying(
                "HTTP/1.1 308 Elsewhere\r\nLocation: " + part.repeat(times) + "\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(sent(receiver)).isEqualTo(new Outcome(Ending.REDIRECTED, 308, null));
        }
    }

    @Test
    void asksOnceEvenIfItIsToldToAskAgain() throws IOException {
        try (Receiver receiver = Receiver.saying("HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(sent(receiver)).isEqualTo(new Outcome(Ending.REJECTED, 503, null));
            assertThat(receiver.requests()).hasSize(1);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            429 | 120                            | PT2M
            503 | 86400                          | PT24H
            500 | 1                              | PT1S
            503 | Mon, 23 Nov 2026 10:00:00 GMT  | PT30M
            503 | Monday, 23-Nov-26 09:31:00 GMT | PT1M
            503 | Mon, 23 Nov 2026 09:30:00 GMT  | nothing
            503 | Mon, 23 Nov 2020 09:30:00 GMT  | nothing
            503 | Mon, 99 Nov 2026 09:30:00 GMT  | nothing
            503 | 0                              | nothing
            503 | -5                             | nothing
            503 | 1.5                            | nothing
            503 | soon                           | nothing
            503 | 99999999999999999999           | nothing
            200 | 120                            | nothing
            301 | 120                            | nothing
            410 | 120                            | nothing
            """)
    void saysForHowLongTheReceiverWantsToBeLeftAlone(int status, String asked, @Nullable Duration rest)
            throws IOException {
        try (Receiver receiver = Receiver.saying(
                "HTTP/1.1 " + status + " Busy\r\nRetry-After: " + asked + "\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(sent(receiver).rest()).isEqualTo(rest);
        }
    }

    @Test
    void carriesNoCookieBack() throws IOException {
        try (Receiver receiver = Receiver.saying("HTTP/1.1 200 OK\r\nSet-Cookie: a=b\r\nContent-Length: 0\r\n\r\n")) {
            sent(receiver);
            sent(receiver);
            assertThat(receiver.requests()).hasSize(2).noneMatch(head -> head.contains("Cookie"));
        }
    }

    @Test
    void keepsNoConnection() throws IOException {
        try (Receiver receiver = Receiver.saying("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\nabc")) {
            for (int number = 0; number < 100; number++) {
                assertThat(sent(receiver)).isEqualTo(new Outcome(Ending.ACCEPTED, 200, null));
            }
        }
    }

    @Test
    void takesTheFirstOfTwoAnswers() throws IOException {
        try (Receiver receiver = Receiver.saying(
                "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nHTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(sent(receiver)).isEqualTo(new Outcome(Ending.ACCEPTED, 200, null));
            assertThat(sent(receiver)).isEqualTo(new Outcome(Ending.ACCEPTED, 200, null));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.1 abc\r\n\r\n", "\0\1\2\3\r\n\r\n"})
    void takesGarbageForAFailure(String garbage) throws IOException {
        try (Receiver receiver = Receiver.saying(garbage)) {
            assertThat(sent(receiver)).isEqualTo(new Outcome(Ending.BROKEN, null, null));
        }
    }

    @Test
    void givesUpOnAHeadThatNeverEnds() throws IOException {
        try (Receiver receiver = new Receiver(connection -> {
            write(connection, "HTTP/1.1 200 OK\r\n");
            while (true) {
                write(connection, "X-More: and more\r\n");
            }
        })) {
            assertThat(sent(receiver).ending()).isEqualTo(Ending.BROKEN);
        }
    }

    @Test
    void readsLittleOfAHugeBody() throws IOException {
        AtomicInteger megabytes = new AtomicInteger();
        try (Receiver receiver = new Receiver(connection -> {
            write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 2000000000\r\n\r\n");
            byte[] megabyte = new byte[1_000_000];
            for (int sent = 0; sent < 2_000; sent++) {
                connection.getOutputStream().write(megabyte);
                megabytes.incrementAndGet();
            }
        })) {
            assertThat(sent(receiver)).isEqualTo(new Outcome(Ending.ACCEPTED, 200, null));
            assertThat(megabytes.get()).isLessThan(20);
        }
    }

    /** The status has to arrive before the short time is over. */
    @Test
    @Tag("thorough")
    void believesAStatusWhoseBodyTrickles() throws IOException {
        try (Receiver receiver = new Receiver(connection -> {
            write(connection, "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
            trickle(connection, "all is well ");
        })) {
            assertThat(hasty.deliver(parcel(receiver.url()))).isEqualTo(new Outcome(Ending.ACCEPTED, 200, null));
        }
    }

    @Test
    void givesUpOnAReceiverThatHangs() throws IOException {
        try (Receiver receiver = new Receiver(connection -> forever())) {
            assertThat(hasty.deliver(parcel(receiver.url()))).isEqualTo(new Outcome(Ending.TIMED_OUT, null, null));
        }
    }

    /** Each byte comes in time; all of them do not. */
    @Test
    void givesUpOnAHeadThatTrickles() throws IOException {
        try (Receiver receiver = new Receiver(connection -> trickle(connection, "HTTP/1.1 200 OK\r\nX-Slow: yes"))) {
            assertThat(hasty.deliver(parcel(receiver.url()))).isEqualTo(new Outcome(Ending.TIMED_OUT, null, null));
        }
    }

    @Test
    void givesUpOnEncryptionThatNeverBegins() throws IOException {
        try (Receiver receiver = new Receiver(connection -> forever())) {
            assertThat(hasty.deliver(parcel(receiver.secureUrl())))
                    .isEqualTo(new Outcome(Ending.TIMED_OUT, null, null));
        }
    }

    @Test
    void givesUpOnANameThatIsNeverFound() {
        Addresses lost = new Addresses(
                host -> {
                    LockSupport.park();
                    throw new UnknownHostException(host);
                },
                true,
                SHORT);
        HttpCourier courier = new HttpCourier(new Destinations(lost), lost, CLOCK, Patience.NEVER);
        assertThat(courier.deliver(parcel("http://slow.example/")))
                .isEqualTo(new Outcome(Ending.UNRESOLVED, null, null));
    }

    private static void forever() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    private static void trickle(Socket connection, String text) throws IOException, InterruptedException {
        for (int place = 0; ; place = (place + 1) % text.length()) {
            write(connection, text.substring(place, place + 1));
            Thread.sleep(50);
        }
    }

    private static void write(Socket connection, String text) throws IOException {
        OutputStream out = connection.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThat(inside.deliver(parcel("http://localhost:" + port + "/")))
                .isEqualTo(new Outcome(Ending.UNREACHABLE, null, null));
    }

    @Test
    void saysThatThereIsNoSuchHost() {
        assertThat(inside.deliver(parcel("http://nobody.invalid/")))
                .isEqualTo(new Outcome(Ending.UNRESOLVED, null, null));
    }

    @Test
    void trustsNoServerThatSpeaksPlainlyWhereItShouldNot() throws IOException {
        try (Receiver receiver = Receiver.interrupting("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(inside.deliver(parcel(receiver.secureUrl())).ending()).isEqualTo(Ending.NOT_TRUSTED);
        }
    }

    /** A certificate that nobody vouches for, made by the Java that runs this test. */
    @Test
    void trustsNoServerThatVouchesForItself(@TempDir Path folder) throws Exception {
        try (Receiver receiver = Receiver.encrypted(SelfSigned.context(folder), "HTTP/1.1 200 OK\r\n\r\n")) {
            assertThat(inside.deliver(parcel(receiver.secureUrl())).ending()).isEqualTo(Ending.NOT_TRUSTED);
            assertThat(receiver.requests()).allMatch(request -> request.equals("hung up"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost:%d/",
                "https://127.0.0.1:%d/",
                "https://127.0.0.2:%d/",
                "https://0.0.0.0:%d/",
                "https://[::1]:%d/",
                "https://[::ffff:127.0.0.1]:%d/",
                "https://[0:0:0:0:0:ffff:7f00:1]:%d/"
            })
    void connectsToNothingInside(String url) throws IOException {
        try (Receiver receiver = Receiver.saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            String address = url.formatted(java.net.URI.create(receiver.url()).getPort());
            assertThat(outside.deliver(parcel(address))).isEqualTo(new Outcome(Ending.NOT_PUBLIC, null, null));
            assertThat(receiver.requests()).isEmpty();
        }
    }

    @Test
    void sendsNothingUnencryptedOutside() throws IOException {
        try (Receiver receiver = Receiver.saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(outside.deliver(parcel(receiver.url()))).isEqualTo(new Outcome(Ending.NOT_ALLOWED, null, null));
            assertThat(receiver.requests()).isEmpty();
        }
    }

    /** A name that is public when it is saved, and inside when it is used. */
    @Test
    void looksAtWhatItConnectsTo() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        Addresses addresses = new Addresses(
                host -> InetAddress.getAllByName(asked.getAndIncrement() == 0 ? "93.184.216.34" : "127.0.0.1"),
                false,
                Patience.NEVER);
        Destinations destinations = new Destinations(addresses);
        try (Receiver receiver = Receiver.saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            String url = receiver.secureUrl().replace("localhost", "rebinding.example");
            assertThat(destinations.mistake(url)).isEmpty();
            HttpCourier courier = new HttpCourier(destinations, addresses, CLOCK, Patience.NEVER);
            assertThat(courier.deliver(parcel(url))).isEqualTo(new Outcome(Ending.NOT_PUBLIC, null, null));
            assertThat(asked).hasValue(2);
            assertThat(receiver.requests()).isEmpty();
            courier.destroy();
        }
    }

    /** What is in the surroundings of the process is for others. */
    @Test
    void goesThroughNoProxy() throws IOException {
        try (Receiver proxy = Receiver.saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            System.setProperty("http.proxyHost", "localhost");
            System.setProperty(
                    "http.proxyPort",
                    String.valueOf(java.net.URI.create(proxy.url()).getPort()));
            System.setProperty("http.nonProxyHosts", "");
            HttpCourier courier = courier(true, Patience.NEVER);
            assertThat(courier.deliver(parcel("http://nobody.invalid/")).ending())
                    .isEqualTo(Ending.UNRESOLVED);
            assertThat(proxy.requests()).isEmpty();
            courier.destroy();
        } finally {
            System.clearProperty("http.proxyHost");
            System.clearProperty("http.proxyPort");
            System.clearProperty("http.nonProxyHosts");
        }
    }
}
