package advisor.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialRangeTests {

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0, THIS_NETWORK",
        "0.255.255.255, THIS_NETWORK",
        "10.0.0.0, PRIVATE_10",
        "10.255.255.255, PRIVATE_10",
        "100.64.0.0, SHARED_BY_CARRIERS",
        "100.100.100.200, SHARED_BY_CARRIERS",
        "100.127.255.255, SHARED_BY_CARRIERS",
        "127.0.0.1, LOOPBACK",
        "127.255.255.254, LOOPBACK",
        "168.63.129.16, AZURE_PLATFORM",
        "169.254.169.254, LINK_LOCAL",
        "172.16.0.0, PRIVATE_172",
        "172.31.255.255, PRIVATE_172",
        "192.0.0.192, PROTOCOLS",
        "192.0.2.1, DOCUMENTATION_1",
        "192.88.99.1, RELAY_6TO4",
        "192.168.0.1, PRIVATE_192",
        "198.18.0.1, BENCHMARK",
        "198.19.255.255, BENCHMARK",
        "198.51.100.7, DOCUMENTATION_2",
        "203.0.113.9, DOCUMENTATION_3",
        "224.0.0.1, MULTICAST",
        "239.255.255.250, MULTICAST",
        "240.0.0.1, RESERVED",
        "255.255.255.255, RESERVED",
        "'::', UNSPECIFIED_V6",
        "'::1', LOOPBACK_V6",
        "'::a00:1', IPV4_COMPATIBLE",
        "'::ffff:10.0.0.1', PRIVATE_10",
        "'::ffff:8.8.8.8', ",
        "'::ffff:0:7f00:1', IPV4_TRANSLATED",
        "'64:ff9b::a9fe:a9fe', NAT64",
        "'64:ff9b:1::1', NAT64_LOCAL",
        "'100::1', DISCARDED",
        "'2001::1', PROTOCOLS_V6",
        "'2001:0:4136:e378:8000:63bf:3fff:fdd2', PROTOCOLS_V6",
        "'2001:db8::1', DOCUMENTATION_V6",
        "'2002:7f00:1::', TUNNEL_6TO4",
        "'3fff:fff::1', DOCUMENTATION_V6_LARGE",
        "'5f00::1', SEGMENT_ROUTING",
        "'fc00::1', UNIQUE_LOCAL",
        "'fd00:ec2::254', UNIQUE_LOCAL",
        "'fe80::1', LINK_LOCAL_V6",
        "'fe80::1%1', LINK_LOCAL_V6",
        "'fec0::1', SITE_LOCAL",
        "'ff02::1', MULTICAST_V6",
        "'200::1', NOT_GLOBAL_LOW",
        "'1fff::1', NOT_GLOBAL_LOW",
        "'4000::1', NOT_GLOBAL_MIDDLE",
        "'8000::1', NOT_GLOBAL_HIGH",
        "'fbff::1', NOT_GLOBAL_HIGH"
    })
    void namesTheRangeOfAnAddress(String address, SpecialRange range) throws UnknownHostException {
        assertThat(SpecialRange.of(InetAddress.getByName(address)).orElse(null)).isEqualTo(range);
    }

    /** The last before each range, the first after it, and some that everybody knows. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0.0.0",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.0",
                "168.63.129.15",
                "168.63.129.17",
                "169.253.255.255",
                "169.255.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "191.255.255.255",
                "192.0.1.0",
                "192.0.3.0",
                "192.88.98.255",
                "192.88.100.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "198.51.99.255",
                "198.51.101.0",
                "203.0.112.255",
                "203.0.114.0",
                "223.255.255.255",
                "2000::1",
                "2001:200::1",
                "2001:db7:ffff::1",
                "2001:db9::1",
                "2001:4860:4860::8888",
                "2003::1",
                "2606:4700::1111",
                "3ffe:ffff::1",
                "3fff:1000::1"
            })
    void leavesPublicAddressesAlone(String address) throws UnknownHostException {
        assertThat(SpecialRange.of(InetAddress.getByName(address))).isEmpty();
    }
}
