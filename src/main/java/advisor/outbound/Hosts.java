package advisor.outbound;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The host that an address names, and its port. {@link URI} knows neither if there is an underscore in the name, as in
 * networks of containers.
 */
public final class Hosts {

    private static final Pattern UNDERSCORED = Pattern.compile("([A-Za-z0-9._-]+)(?::([0-9]{1,5}))?");

    private Hosts() {}

    /** The name or number of the host; null if the address has none. */
    public static @Nullable String name(URI address) {
        Matcher written = underscored(address);
        return address.getHost() == null && written.matches() ? written.group(1) : address.getHost();
    }

    /** The port; -1 if the address has none. */
    static int port(URI address) {
        Matcher written = underscored(address);
        return address.getHost() == null && written.matches() && written.group(2) != null
                ? Integer.parseInt(written.group(2))
                : address.getPort();
    }

    private static Matcher underscored(URI address) {
        return UNDERSCORED.matcher(Objects.requireNonNullElse(address.getRawAuthority(), ""));
    }
}
