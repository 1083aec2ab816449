package advisor.practice.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.Practice;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Where a click may lead readers of a link, and where not, whatever the address looks like. */
class TrustedHostsTests {

    private final TrustedHosts hosts =
            new TrustedHosts(new BookingHosts(List.of("calendly.com", "Meetings.HubSpot.com")));

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(Configured.class);

    private static Link proven(String... hosts) {
        Proof proof = new Proof(Set.of(hosts), LocalDate.EPOCH);
        return new Link(
                7, new Slug("jane-doe"), Practice.content(), 1, Practice.NOW, false, false, LocalDate.EPOCH, proof);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://calendly.com",
                "https://calendly.com/jane",
                "https://calendly.com?jane",
                "https://calendly.com#jane",
                "https://calendly.com/jane?to=https://evil.example",
                "https://jane.calendly.com/intro",
                "https://meetings.hubspot.com/jane",
                "https://jane.example/experiments"
            })
    void leadsToBookingSitesTheirPartsAndHostsThatProvedThemselves(String address) {
        assertThat(hosts.isTrusted(proven("jane.example"), address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "calendly.com",
                "http://calendly.com/jane",
                "https://evilcalendly.com",
                "https://evil-calendly.com",
                "https://calendly.com.evil.example",
                "https://calendly.com.",
                "https://calendly.com./jane",
                "https://.calendly.com",
                "https://hubspot.com/jane",
                "https://calendly.com@evil.example/",
                "https://calendly.com:443@evil.example/",
                "https://evil.example@calendly.com/",
                "https://calendly.com:8443/jane",
                "https://calendly.com:443/jane",
                "https://calendly.com:/jane",
                "https://calendly.com\\@evil.example/",
                "https://evil.example\\.calendly.com/",
                "https://evil.example/calendly.com",
                "https://evil.example?calendly.com",
                "https://evil.example#.calendly.com",
                "https://evil.example%2f.calendly.com",
                "https://calendly.com%00.evil.example",
                "https://calendly.com%2eevil.example",
                "https://calendly.com\t.evil.example",
                "https://calendly.com\n.evil.example",
                "https://calendly.com .evil.example",
                "https:/calendly.com/jane",
                "https:calendly.com/jane",
                "https:///calendly.com/jane",
                "//calendly.com/jane",
                "\\\\calendly.com/jane",
                "https:\\\\calendly.com\\jane",
                "https://cаlendly.com/jane",
                "https://xn--clendly-2fg.com/jane",
                "https://calendly。com/jane",
                "https://CALENDLY.COM/jane",
                "javascript:alert(1)//https://calendly.com",
                "javascript://calendly.com/%0aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:msgbox(1)",
                "blob:https://calendly.com/1",
                "view-source:https://calendly.com",
                " https://calendly.com/jane",
                "https://calendly.com/\"><script>alert(1)</script>",
                "https://www.jane.example/",
                "https://evil.jane.example/",
                "https://evil-jane.example/",
                "https://jane.example:8443/",
                "https://[::1]/",
                "https://127.0.0.1/"
            })
    void leadsNowhereElse(String address) {
        assertThat(hosts.isTrusted(proven("jane.example"), address)).isFalse();
    }

    /** What a browser would read as the host is what is stored, and compared. */
    @ParameterizedTest
    @CsvSource({
        "HTTPS://CALENDLY.COM/Jane, https://calendly.com/Jane, true",
        "https://calendly。com/jane, https://calendly.com/jane, true",
        "https://ｃalendly.com/jane, https://calendly.com/jane, true",
        "https://cаlendly.com/jane, https://xn--clendly-2fg.com/jane, false",
    })
    void readsAHostAsABrowserDoes(String typed, String stored, boolean trusted) {
        assertThat(Contact.web(typed)).hasValue(stored);
        assertThat(hosts.isTrusted(proven(), stored)).isEqualTo(trusted);
    }

    @Test
    void aProofIsForOneLink() {
        assertThat(hosts.isTrusted(proven("jane.example"), "https://jane.example/"))
                .isTrue();
        assertThat(hosts.isTrusted(proven("joan.example"), "https://jane.example/"))
                .isFalse();
    }

    @Test
    void theOperatorSaysWhichBookingSitesAreTrusted() {
        application
                .withPropertyValues("advisor.booking-hosts= Book.Jane.example , Bücher.example")
                .run(context -> {
                    BookingHosts configured = context.getBean(BookingHosts.class);
                    assertThat(configured.bookingHosts()).containsExactly("book.jane.example", "xn--bcher-kva.example");
                    assertThat(configured.has("calendly.com")).isFalse();
                });
    }

    @Test
    void theOperatorMayTrustNone() {
        application
                .withPropertyValues("advisor.booking-hosts=")
                .run(context -> assertThat(context.getBean(BookingHosts.class).bookingHosts())
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "com",
                "https://calendly.com",
                "calendly.com/jane",
                "calendly.com:443",
                "*.calendly.com",
                ".calendly.com",
                "calendly.com.",
                "127.0.0.1",
                "calendly.com;cal.com",
                "calendly.com cal.com"
            })
    void whatIsNoHostStopsTheStartAndIsNamed(String host) {
        application
                .withPropertyValues("advisor.booking-hosts=cal.com," + host)
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .hasStackTraceContaining("advisor.booking-hosts")
                        .hasStackTraceContaining("Each must be the name of a host"));
    }

    @EnableConfigurationProperties(BookingHosts.class)
    static class Configured {}
}
