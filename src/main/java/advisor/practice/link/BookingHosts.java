package advisor.practice.link;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * The booking sites that the operator trusts.
 *
 * @param bookingHosts their hosts; the parts of each below it are trusted, too
 */
@ConfigurationProperties("advisor")
record BookingHosts(@DefaultValue List<String> bookingHosts) {

    private static final String PROPERTY = "advisor.booking-hosts";

    /**
     * These hosts.
     *
     * @throws InvalidConfigurationPropertyValueException if one of them is no name of a host
     */
    BookingHosts {
        bookingHosts = bookingHosts.stream().map(BookingHosts::checked).toList();
    }

    private static String checked(String host) {
        String name = Host.ascii(host.strip()).toLowerCase(Locale.ROOT);
        if (!Host.is(name)) {
            throw new InvalidConfigurationPropertyValueException(
                    PROPERTY,
                    host,
                    "Each must be the name of a host, such as calendly.com, without https:// and without a path.");
        }
        return name;
    }

    /** Whether it is one of them, or a part of one. */
    boolean has(String host) {
        return bookingHosts.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
    }
}
