package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.web.error.RawRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people, browsers and programs really send, and what must come back: {@code real-inputs.csv}, one row a trial. */
@SiteTest
class RealInputsTests {

    private static final Pattern LOCATION = Pattern.compile("(?i)\r\nLocation: ([^\r]*)\r\n");

    @Autowired
    private LinkStore links;

    @LocalServerPort
    private int port;

    @BeforeEach
    void janeSharesALink() {
        links.create(new Slug("jane-doe"), Practice.content(), Token.random());
    }

    /**
     * One trial: follows where it is led, as browsers do.
     *
     * @param address how the address begins at which this ends; null if it is the one asked for
     * @param shown what is in the last answer, its headers included, separated by " | "
     */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/real-inputs.csv", numLinesToSkip = 1, maxCharsPerColumn = 20_000)
    void comesBackAsMeant(
            String kind,
            String sender,
            String target,
            @Nullable String header,
            @Nullable String address,
            int status,
            String shown)
            throws Exception {
        String[] headers = header == null ? new String[0] : new String[] {header};
        String asked = target.replace("{9000}", "x".repeat(9_000)).replace("{9000 signs}", "{".repeat(9_000));
        String answer = RawRequest.get(port, asked, headers);
        String last = asked;
        for (Matcher next = LOCATION.matcher(answer); next.find(); next = LOCATION.matcher(answer)) {
            last = next.group(1);
            answer = RawRequest.get(port, last, headers);
        }
        assertThat(last).startsWith(address == null ? asked : address);
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains(shown.split(" \\| "));
    }
}
