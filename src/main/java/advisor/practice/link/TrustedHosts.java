package advisor.practice.link;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Tells to which hosts readers may be led by a click. */
@Component
@EnableConfigurationProperties(BookingHosts.class)
public class TrustedHosts {

    private final BookingHosts booking;

    TrustedHosts(BookingHosts booking) {
        this.booking = booking;
    }

    /** Why a host is trusted. */
    public enum Trust {
        /** It is a booking site that the operator trusts. */
        BOOKING,
        /** It named the link in a file of its own. */
        PROVEN,
        /** It is not. */
        NONE
    }

    /** Why a reader may be led from a link to this address. */
    public Trust trust(Link link, String address) {
        return Contact.host(address).map(host -> hostTrust(link, host)).orElse(Trust.NONE);
    }

    private Trust hostTrust(Link link, String host) {
        if (booking.has(host)) {
            return Trust.BOOKING;
        }
        return link.proof().hosts().contains(host) ? Trust.PROVEN : Trust.NONE;
    }

    /** Whether a reader may be led from a link to this address. */
    public boolean isTrusted(Link link, String address) {
        return trust(link, address) != Trust.NONE;
    }

    /** Whether readers may be led to this host, whatever it says of itself. */
    boolean isBooking(String host) {
        return booking.has(host);
    }
}
