package advisor.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.Ports;
import advisor.outbound.Severed.Direction;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Servers of strangers, while the way to them breaks after the first byte, the second, and so on: an answer whose head is
 * not whole is none, the client hangs up, and the same again succeeds.
 */
class BrokenExchangeTests {

    private static final Outcome NONE = new Outcome(Ending.BROKEN, null, null);
    private static final Parcel PARCEL = new Parcel("", Map.of("webhook-id", "msg_1"), "{\"name\":\"Zoë\"}");

    private final Addresses addresses = new Addresses(InetAddress::getAllByName, true, Patience.NEVER);
    private final HttpCourier courier =
            new HttpCourier(new Destinations(addresses), addresses, Clock.systemUTC(), Patience.NEVER);
    private final HttpFiles files = new HttpFiles(addresses, Patience.NEVER);

    @AfterEach
    void ends() throws IOException {
        courier.destroy();
        files.destroy();
    }

    private Outcome delivered(String url) {
        return courier.deliver(new Parcel(url, PARCEL.headers(), PARCEL.json()));
    }

    @ParameterizedTest
    @EnumSource
    void doesNotKnowWhetherAMessageArrivedUntilItIsAnswered(Direction direction) throws IOException {
        Outcome whole = new Outcome(Ending.ACCEPTED, 200, null);
        assertThat(each("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nYes", direction, this::delivered, whole))
                .containsExactlyElementsOf(direction == Direction.SENT ? List.of(NONE) : List.of(NONE, whole));
    }

    /** Half an address would be another one, and half a number another time. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
            503 Busy,  Retry-After: 1200,                     REJECTED,   none,                       PT20M
            308 Moved, Location: https://www.example.org/new, REDIRECTED, https://www.example.org/new, none
            410 Gone,  X-Nothing: more,                       GONE,       none,                       none
            """)
    void believesNothingOfAHeadThatIsNotWhole(
            String status, String header, Ending ending, @Nullable String pointed, @Nullable Duration rest)
            throws IOException {
        Outcome whole = new Outcome(ending, Integer.parseInt(status.substring(0, 3)), pointed, rest);
        String answer = "HTTP/1.1 " + status + "\r\n" + header + "\r\nContent-Length: 0\r\n\r\n";
        assertThat(each(answer, Direction.ANSWERED, this::delivered, whole)).containsExactly(NONE, whole);
    }

    @ParameterizedTest
    @EnumSource
    void readsAFileWholeOrNotAtAll(Direction direction) throws IOException {
        Optional<String> whole = Optional.of("jane-doe");
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 8\r\n\r\njane-doe";
        assertThat(each(answer, direction, files::read, whole))
                .containsExactlyElementsOf(
                        direction == Direction.SENT ? List.of(Optional.empty()) : List.of(Optional.empty(), whole));
    }

    @Test
    void readsNoFileWhereNobodyListens() {
        assertThat(files.read("http://localhost:" + Ports.free() + "/")).isEmpty();
    }

    /** What comes of it, one after the other, while the way breaks after no byte, one, and so on, until all have gone. */
    private static <T> List<T> each(String answer, Direction direction, Function<String, T> asking, T whole)
            throws IOException {
        List<T> ends = new ArrayList<>();
        try (Receiver receiver = Receiver.saying(answer);
                Severed way = new Severed(receiver.port())) {
            String url = receiver.url().replace(":" + receiver.port(), ":" + way.port());
            boolean broke = true;
            for (int bytes = 0; broke; bytes++) {
                way.breakAfter(direction, bytes);
                T end = asking.apply(url);
                Patience.until("the client hangs up", way::isLeft);
                broke = way.mend();
                assertThat(asking.apply(url)).as("again").isEqualTo(whole);
                if (broke && (ends.isEmpty() || !ends.get(ends.size() - 1).equals(end))) {
                    ends.add(end);
                }
            }
        }
        return ends;
    }

    /** A certificate that nobody vouches for is no worse than none; what ends before there is one says nothing about it. */
    @ParameterizedTest
    @EnumSource
    void doesNotTakeTheEndOfAHandshakeForAWrongCertificate(Direction direction, @TempDir Path folder) throws Exception {
        List<Ending> endings = new ArrayList<>();
        try (Receiver receiver = Receiver.encrypted(SelfSigned.context(folder), "HTTP/1.1 200 OK\r\n\r\n");
                Severed way = new Severed(receiver.port())) {
            String url = receiver.secureUrl().replace(":" + receiver.port(), ":" + way.port());
            boolean broke = true;
            for (int bytes = 0; broke; bytes += 20) {
                way.breakAfter(direction, bytes);
                endings.add(delivered(url).ending());
                Patience.until("the client hangs up", way::isLeft);
                broke = way.mend();
            }
        }
        assertThat(endings.stream().distinct()).containsExactly(Ending.BROKEN, Ending.NOT_TRUSTED);
    }
}
