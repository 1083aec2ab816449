package advisor.web.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "192.0.2.1, ::ffff:192.0.2.1",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff",
        "fe80::1%eth0, fe80::2%eth1",
        "192.0.2.1:50123, 192.0.2.1:443",
        "192.0.2.1, 192.0.2.1:443",
        "[2001:db8:1:2::1]:443, 2001:db8:1:2::2",
        "unknown, proxy"
    })
    void isOneAtTheseAddresses(String one, String other) {
        assertThat(Client.of(one)).isEqualTo(Client.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.2",
        "2001:db8:1:2::1, 2001:db8:1:3::1",
        "192.0.2.1:443, 192.0.2.2:443",
        "[2001:db8:1:2::1]:443, [2001:db8:1:3::1]:443",
        "::1, 127.0.0.1",
        "::ffff:192.0.2.1, ::ffff:192.0.2.2",
        "unknown, 192.0.2.1"
    })
    void areTwoAtTheseAddresses(String one, String other) {
        assertThat(Client.of(one)).isNotEqualTo(Client.of(other));
    }
}
