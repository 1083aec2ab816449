package advisor.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import advisor.AdvisorApplication;
import advisor.web.language.Languages;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;

/** Where absolute links lead. */
@ExtendWith(OutputCaptureExtension.class)
class SiteAddressTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    private SiteAddress site(String stated) throws IOException {
        return new SiteAddress(stated, request, new Languages());
    }

    @ParameterizedTest
    @CsvSource({
        "http, localhost, 80, http://localhost",
        "http, localhost, 8080, http://localhost:8080",
        "https, example.org, 443, https://example.org",
        "http, [::1], 8080, http://[::1]:8080",
    })
    void isWhereTheRequestWasSentIfNothingIsStated(String scheme, String host, int port, String origin)
            throws IOException {
        request.setScheme(scheme);
        request.setServerName(host);
        request.setServerPort(port);

        assertThat(site(" ").of("/advice?evidence=no")).isEqualTo(origin + "/advice?evidence=no");
    }

    @Test
    void mayBeAHostAsNetworksOfContainersNameIt() throws IOException {
        assertThat(site("http://scope_or_seat:8080").origin()).isEqualTo("http://scope_or_seat:8080");
    }

    @Test
    void believesNoForwardedHeader() throws IOException {
        request.addHeader("X-Forwarded-Host", "evil.example");
        request.addHeader("X-Forwarded-Proto", "https");
        request.addHeader("Forwarded", "host=evil.example;proto=https");

        assertThat(site("").origin()).isEqualTo("http://localhost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "https://example.org/", " https://example.org "})
    void isTheStatedOneWhereverTheRequestWasSent(String stated) throws IOException {
        assertThat(site(stated).origin()).isEqualTo("https://example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "ftp://example.org",
                "https://",
                "https:///advice",
                "https://example.org/a b",
                "https://example.org//advisor",
                "https://example.org?a=b",
                "https://example.org#top",
                "https://user@example.org",
                "https://exa mple.org",
                "javascript:alert(1)",
            })
    void refusesWhatIsNoSite(String stated) {
        assertThatThrownBy(() -> site(stated))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                .hasMessageContaining("advisor.address");
    }

    @Test
    void mayStandUnderAPathOfItsHost() throws IOException {
        assertThat(site("https://example.org/advisor/").of("/advice?evidence=no"))
                .isEqualTo("https://example.org/advisor/advice?evidence=no");
    }

    @Test
    void aWrongOneStopsTheStartAndSaysWhy(CapturedOutput output) {
        SpringApplicationBuilder application = new SpringApplicationBuilder(AdvisorApplication.class);

        assertThatThrownBy(() -> application.run("--server.port=0", "--advisor.address=example.org"))
                .hasRootCauseInstanceOf(InvalidConfigurationPropertyValueException.class);
        assertThat(output)
                .contains("advisor.address", "example.org", "It must be a scheme and a host")
                .doesNotContain("at " + SiteAddress.class.getName());
    }
}
