package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule makes of answers that are worse than ours. */
class ObservatoryRuleTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "POLICY | Content-Security-Policy: default-src 'none'; form-action 'self' | - | 10",
                "POLICY | Content-Security-Policy: default-src 'none' | - | 5",
                "POLICY | Content-Security-Policy: default-src 'self'; form-action 'self' | - | 5",
                "POLICY | Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline' | - | 0",
                "POLICY | Content-Security-Policy: default-src 'none'; img-src http: | - | -10",
                "POLICY | Content-Security-Policy: default-src 'none'; script-src 'self' 'unsafe-inline' | - | -20",
                "POLICY | Content-Security-Policy: script-src 'self' | - | -20",
                "POLICY | X: y | - | -25",
                "COOKIES | Set-Cookie: a=b | - | -20",
                "SHARING | Access-Control-Allow-Credentials: true | - | -50",
                "SHARING | Access-Control-Allow-Origin: * | - | 0",
                "REDIRECTION | Location: http://example.org/ | - | -20",
                "REDIRECTION | Location: https://example.org/ | - | 0",
                "REFERRER | Referrer-Policy: no-referrer | - | 5",
                "REFERRER | Referrer-Policy: origin | - | -5",
                "TRANSPORT | Strict-Transport-Security: max-age=15768000 | - | 0",
                "TRANSPORT | Strict-Transport-Security: max-age=15767999 | - | -10",
                "TRANSPORT | X: y | - | -20",
                "INTEGRITY | Content-Type: text/html | <script src=\"/js/a.js\" defer></script> | 0",
                "INTEGRITY | Content-Type: text/html | <script src=\"//a.example/a.js\"></script> | -50",
                "INTEGRITY | Content-Type: text/html | <script>a()</script> | -50",
                "TYPES | X-Content-Type-Options: nosniff | - | 0",
                "TYPES | X: y | - | -5",
                "FRAMES | Content-Security-Policy: frame-ancestors https://jane.example | - | 5",
                "FRAMES | Content-Security-Policy: frame-ancestors * | - | -20",
                "FRAMES | Content-Security-Policy: default-src 'none' | - | -20",
                "RESOURCES | Cross-Origin-Resource-Policy: same-origin | - | 10",
                "RESOURCES | Cross-Origin-Resource-Policy: cross-origin | - | 0",
                "RESOURCES | Cross-Origin-Resource-Policy: nobody | - | -5"
            })
    void hasItsPoints(ObservatoryRule rule, String header, String body, int points) {
        assertThat(rule.points(ScoredAnswer.of("HTTP/1.1 200 \r\n" + header + "\r\n\r\n" + body)))
                .isEqualTo(points);
    }
}
