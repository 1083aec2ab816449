package advisor.outbound;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.net.InetAddress;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The addresses that are not public, from IANA's registries of special-purpose addresses. Whatever else belongs to
 * 2000::/3 in IPv6, or to nothing here in IPv4, is public.
 */
enum SpecialRange {
    THIS_NETWORK("0.0.0.0/8"),
    PRIVATE_10("10.0.0.0/8"),
    SHARED_BY_CARRIERS("100.64.0.0/10"),
    LOOPBACK("127.0.0.0/8"),
    AZURE_PLATFORM("168.63.129.16/32"),
    LINK_LOCAL("169.254.0.0/16"),
    PRIVATE_172("172.16.0.0/12"),
    PROTOCOLS("192.0.0.0/24"),
    DOCUMENTATION_1("192.0.2.0/24"),
    RELAY_6TO4("192.88.99.0/24"),
    PRIVATE_192("192.168.0.0/16"),
    BENCHMARK("198.18.0.0/15"),
    DOCUMENTATION_2("198.51.100.0/24"),
    DOCUMENTATION_3("203.0.113.0/24"),
    MULTICAST("224.0.0.0/4"),
    RESERVED("240.0.0.0/4"),

    UNSPECIFIED_V6("::/128"),
    LOOPBACK_V6("::1/128"),
    IPV4_COMPATIBLE("::/96"),
    IPV4_MAPPED("::ffff:0:0/96"),
    IPV4_TRANSLATED("::ffff:0:0:0/96"),
    NAT64("64:ff9b::/96"),
    NAT64_LOCAL("64:ff9b:1::/48"),
    DISCARDED("100::/64"),
    PROTOCOLS_V6("2001::/23"),
    DOCUMENTATION_V6("2001:db8::/32"),
    TUNNEL_6TO4("2002::/16"),
    DOCUMENTATION_V6_LARGE("3fff::/20"),
    SEGMENT_ROUTING("5f00::/16"),
    UNIQUE_LOCAL("fc00::/7"),
    LINK_LOCAL_V6("fe80::/10"),
    SITE_LOCAL("fec0::/10"),
    MULTICAST_V6("ff00::/8"),
    NOT_GLOBAL_LOW("::/3"),
    NOT_GLOBAL_MIDDLE("4000::/2"),
    NOT_GLOBAL_HIGH("8000::/1");

    private final IPAddress range;

    SpecialRange(String range) {
        this.range = new IPAddressString(range).getAddress();
    }

    /** The first range that an address belongs to; empty if it is public. */
    static Optional<SpecialRange> of(InetAddress address) {
        IPAddress asked = new IPAddressString(withoutZone(address)).getAddress();
        return Stream.of(values())
                .filter(special -> special.range.contains(asked))
                .findFirst();
    }

    private static String withoutZone(InetAddress address) {
        return address.getHostAddress().replaceFirst("%.*", "");
    }
}
