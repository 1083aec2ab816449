package advisor.outbound;

import advisor.Patience;
import java.net.InetAddress;
import java.time.Clock;

/** Couriers for tests of who uses them. */
public final class Couriers {

    private Couriers() {}

    /** One that delivers inside too, and is patient. */
    public static Courier inside(Clock clock) {
        Addresses addresses = new Addresses(InetAddress::getAllByName, true, Patience.NEVER);
        return new HttpCourier(new Destinations(addresses), addresses, clock, Patience.NEVER);
    }
}
