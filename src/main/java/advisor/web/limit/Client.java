package advisor.web.limit;

import inet.ipaddr.HostName;
import inet.ipaddr.IPAddress;
import inet.ipaddr.ipv6.IPv6Address;

/** Which addresses count as one client. */
final class Client {

    /** Whoever has one address of IPv6 has all that share this many leading bits. */
    private static final int NETWORK = 64;

    private Client() {}

    /**
     * The client at an address, behind which some proxies write a port: one for each of IPv4, one for each network of
     * IPv6, and one for what is neither.
     */
    static String of(String text) {
        IPAddress address = new HostName(text).asAddress();
        return address == null ? "" : (address.isIPv6() ? client(address.toIPv6()) : address).toCanonicalString();
    }

    private static IPAddress client(IPv6Address address) {
        return address.isIPv4Mapped()
                ? address.getEmbeddedIPv4Address()
                : address.removeZone().toPrefixBlock(NETWORK);
    }
}
