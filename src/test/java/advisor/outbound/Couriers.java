package advisor.outbound;

import advisor.Patience;
import java.net.InetAddress;

/** Couriers for tests of who uses them. */
public final class Couriers {

    private Couriers() {}

    /** One that delivers inside too, and is patient. */
    public static Courier inside() {
        Addresses addresses = new Addresses(InetAddress::getAllByName, true, Patience.NEVER);
        return new HttpCourier(new Destinations(addresses), addresses, Patience.NEVER);
    }
}
