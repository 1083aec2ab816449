package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Running;
import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.web.error.RawRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole site under a path of its host, {@code /tools}. */
class SubPathTests {

    private static final String PATH = "/tools";
    private static final Pattern ADDRESS = Pattern.compile(" (?:href|src)=\"(/[^\"#]*|\\?[^\"#]*)");
    private static final Pattern FORM_ELSEWHERE = Pattern.compile(" (?:action|formaction|data-preview)=\"/(?!tools/)");
    private static final Pattern LOCATION = Pattern.compile("(?i)\r\nLocation: ([^\r]*)\r\n");

    private static final int OF_EACH = 8;

    /** Who has the path. */
    enum Way {
        THE_SERVER("--server.servlet.context-path=" + PATH),
        A_PROXY("--server.forward-headers-strategy=framework");

        private final String setting;

        Way(String setting) {
            this.setting = setting;
        }

        private String get(Running site, String address) throws Exception {
            return this == THE_SERVER
                    ? RawRequest.get(site.port(), address)
                    : RawRequest.get(site.port(), address.substring(PATH.length()), "X-Forwarded-Prefix: " + PATH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAddressOfEveryPageLeadsThere(Way way) throws Exception {
        try (Running site = Running.on(Database.H2.create(), way.setting)) {
            Token token = Token.random();
            site.part(LinkStore.class).create(new Slug("jane-doe"), Practice.content(), token);
            Deque<String> ahead = new ArrayDeque<>(Stream.of(
                            "/",
                            "/l/jane-doe",
                            "//advice?evidence=no",
                            "/advice?evidence=yes&problem=function&lang=de",
                            "/advice?evidence=yes&problem=function&link=jane-doe&rules=2026-12",
                            "/links/manage/" + token.secret())
                    .map(PATH::concat)
                    .toList());
            Map<String, Integer> seen = new HashMap<>();
            while (!ahead.isEmpty()) {
                String address = ahead.remove();
                if (seen.merge(page(address), 1, Integer::sum) <= OF_EACH) {
                    String answer = way.get(site, address);
                    assertThat(answer)
                            .as(address)
                            .matches("(?s)HTTP/1.1 (200|302|308).*")
                            .doesNotContainPattern(FORM_ELSEWHERE);
                    ahead.addAll(named(answer, address));
                }
            }
            assertThat(seen.keySet()).allSatisfy(address -> assertThat(address).startsWith(PATH + "/"));
            assertThat(seen).containsKeys(PATH + "/method", PATH + "/brief", PATH + "/send", PATH + "/links/new");
        }
    }

    private static List<String> named(String answer, String address) {
        return Stream.of(ADDRESS, LOCATION)
                .flatMap(places -> places.matcher(answer).results())
                .map(found -> found.group(1).replace("&amp;", "&"))
                .map(found -> found.startsWith("?") ? page(address) + found : found)
                .filter(found -> !found.isEmpty())
                .toList();
    }

    private static String page(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    @ParameterizedTest
    @EnumSource
    void formsAndErrorsLeadThere(Way way) throws Exception {
        try (Running site = Running.on(Database.H2.create(), way.setting)) {
            String wrong = way.get(site, PATH + "/nowhere");
            assertThat(wrong).startsWith("HTTP/1.1 404").contains("href=\"" + PATH + "/\"");
            assertThat(way.get(site, PATH + "/")).contains("og:url\" content=\"http://localhost" + PATH + "/\"");
            String key = Token.random().secret();
            String form = "key=" + key + "&name=Jane&contact=jane%40example.org&slug=jane";
            Matcher next = LOCATION.matcher(RawRequest.send(
                    site.port(),
                    "POST " + (way == Way.THE_SERVER ? PATH : "") + "/links/new HTTP/1.1\r\nHost: localhost\r\n"
                            + (way == Way.A_PROXY ? "X-Forwarded-Prefix: " + PATH + "\r\n" : "")
                            + "Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                            + form.length() + "\r\n\r\n" + form));
            assertThat(next.find()).isTrue();
            assertThat(next.group(1)).startsWith(PATH + "/links/manage/");
            assertThat(way.get(site, next.group(1))).contains("http://localhost" + PATH + "/l/jane");
        }
    }
}
