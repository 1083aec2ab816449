package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.web.error.RawRequest;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.StringUtils;

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
     * @param form what is sent; null if the address is only asked for
     * @param headers separated by " | "
     * @param address how the address begins at which this ends; null if it is the one asked for
     * @param shown what is in the last answer, its headers included, separated by " | "
     */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/real-inputs.csv", numLinesToSkip = 1, maxCharsPerColumn = 20_000)
    void comesBackAsMeant(
            String kind,
            String sender,
            String target,
            @Nullable String form,
            @Nullable String headers,
            @Nullable String address,
            int status,
            String shown)
            throws Exception {
        String asked = whole(target);
        String answer = sent(form == null ? "GET" : "POST", asked, form == null ? "" : whole(form), headers);
        String last = asked;
        for (Matcher next = LOCATION.matcher(answer); next.find(); next = LOCATION.matcher(answer)) {
            last = next.group(1);
            answer = sent("GET", last, "", headers);
        }
        assertThat(last).startsWith(address == null ? asked : address);
        assertThat(answer).startsWith("HTTP/1.1 " + status).contains(shown.split(" \\| "));
    }

    private static String whole(String text) {
        return text.replace("{9000}", "x".repeat(9_000))
                .replace("{9000 signs}", "{".repeat(9_000))
                .replace("{100000 signs}", "x".repeat(100_000));
    }

    private String sent(String method, String target, String form, @Nullable String headers) throws IOException {
        Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        all.putAll(Map.of("Host", "localhost", "Connection", "close"));
        if (!form.isEmpty()) {
            all.putAll(Map.of(
                    "Content-Type",
                    "application/x-www-form-urlencoded",
                    "Content-Length",
                    String.valueOf(form.length())));
        }
        for (String header : StringUtils.delimitedListToStringArray(headers, " | ")) {
            int colon = header.indexOf(':');
            all.put(header.substring(0, colon), header.substring(colon + 1).strip());
        }
        String head = all.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining());
        return RawRequest.send(port, method + " " + target + " HTTP/1.1\r\n" + head + "\r\n" + form);
    }
}
