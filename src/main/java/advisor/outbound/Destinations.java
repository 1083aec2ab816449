package advisor.outbound;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells whether something could be sent to an address. */
@Component
public class Destinations {

    private static final int LARGEST_PORT = 65_535;
    private static final Pattern NUMBER = Pattern.compile("(.*\\.)?[0-9]+\\.?");
    private static final Pattern IPV4 = Pattern.compile("((0|[1-9][0-9]{0,2})(\\.(?!$)|$)){4}");

    private final Addresses addresses;

    Destinations(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Why nothing can be sent to this address; looks up its host once. Empty if nothing speaks against it. */
    public Optional<DestinationMistake> mistake(String url) {
        URI uri = parsed(url);
        if (uri == null) {
            return Optional.of(DestinationMistake.MALFORMED);
        }
        return written(uri).or(() -> resolved(Objects.requireNonNull(Hosts.name(uri))));
    }

    /** The same without a look at the host: whoever connects looks at it then. */
    Optional<DestinationMistake> written(URI uri) {
        if (!isTaken(uri.getScheme())) {
            return Optional.of(isPlainTaken() ? DestinationMistake.NOT_HTTP : DestinationMistake.NOT_HTTPS);
        }
        if (uri.getRawUserInfo() != null) {
            return Optional.of(DestinationMistake.CREDENTIALS);
        }
        return uri.getRawFragment() == null ? Optional.empty() : Optional.of(DestinationMistake.FRAGMENT);
    }

    private boolean isTaken(String scheme) {
        return "https".equalsIgnoreCase(scheme) || (isPlainTaken() && "http".equalsIgnoreCase(scheme));
    }

    /** Whether addresses of http are taken, and hosts that cannot be reached from everywhere. */
    public boolean isPlainTaken() {
        return addresses.isPrivateAllowed();
    }

    private Optional<DestinationMistake> resolved(String host) {
        try {
            addresses.resolve(host);
            return Optional.empty();
        } catch (RefusedAddressException refused) {
            return Optional.of(DestinationMistake.NOT_PUBLIC);
        } catch (UnknownHostException unknown) {
            return Optional.of(DestinationMistake.UNRESOLVED);
        }
    }

    /** The address that a text is; null if it is none, or has no host that everybody reads alike. */
    static @Nullable URI parsed(String url) {
        try {
            URI uri = new URI(url);
            return hasPlainHost(uri) && Hosts.port(uri) != 0 && Hosts.port(uri) <= LARGEST_PORT ? uri : null;
        } catch (URISyntaxException malformed) {
            return null;
        }
    }

    /** Such as 127.1 and 0177.0.0.1 mean one address to some programs and another to others. */
    private static boolean hasPlainHost(URI uri) {
        String host = Hosts.name(uri);
        return host != null
                && (!NUMBER.matcher(host).matches() || IPV4.matcher(host).matches());
    }
}
