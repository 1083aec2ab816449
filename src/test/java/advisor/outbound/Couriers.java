package advisor.outbound;

import java.net.InetAddress;
import java.time.Duration;

/** Couriers for tests of who uses them. */
public final class Couriers {

    private Couriers() {}

    /** One that delivers inside too, and gives up soon. */
    public static Courier inside(Duration longest) {
        Addresses addresses = new Addresses(InetAddress::getAllByName, true, longest);
        return new HttpCourier(new Destinations(addresses), addresses, longest);
    }
}
