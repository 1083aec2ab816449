package advisor.practice.link;

import advisor.text.Ends;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A site that may embed a link: scheme, host and port, and nothing else, so that it can stand in a header. */
public final class Origin {

    /** The most origins of one link. */
    public static final int MOST = 10;

    private static final Pattern WRITTEN =
            Pattern.compile("(?<scheme>https?)://(?<host>[a-z0-9.-]+)(:(?<port>[1-9]\\d{0,4}))?/?");

    private static final int LARGEST_PORT = 65_535;

    /** This very computer. It has a third name, [::1], which policies of browsers do not know. */
    private static final Set<String> LOCAL = Set.of("localhost", "127.0.0.1");

    private Origin() {}

    /** The origin that somebody typed, in small letters and without the port that goes without saying. */
    public static Optional<String> read(String typed) {
        Matcher written = WRITTEN.matcher(Host.asciiIn(Ends.unglued(typed)).toLowerCase(Locale.ROOT));
        return written.matches() && isAllowed(written) ? Optional.of(origin(written)) : Optional.empty();
    }

    /** How a content security policy names an origin: this very computer with all of its ports, unless one is named. */
    public static String source(String origin) {
        return LOCAL.contains(origin.replaceFirst("^https?://", "")) ? origin + ":*" : origin;
    }

    /** Over http only from this very computer, for whoever builds the page that embeds. */
    private static boolean isAllowed(Matcher written) {
        String host = written.group("host");
        boolean local = LOCAL.contains(host);
        return (local || (Host.is(host) && isSecure(written))) && port(written) <= LARGEST_PORT;
    }

    private static boolean isSecure(Matcher written) {
        return written.group("scheme").equals("https");
    }

    private static int port(Matcher written) {
        String port = written.group("port");
        return port == null ? usual(written) : Integer.parseInt(port);
    }

    private static int usual(Matcher written) {
        return isSecure(written) ? 443 : 80;
    }

    private static String origin(Matcher written) {
        String site = written.group("scheme") + "://" + written.group("host");
        return port(written) == usual(written) ? site : site + ":" + port(written);
    }
}
