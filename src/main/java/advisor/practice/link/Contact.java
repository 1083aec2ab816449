package advisor.practice.link;

import advisor.text.Ends;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where to reach a consultant: a web address of https or an e-mail address. Nothing else, however it is written. */
public final class Contact {

    private static final String HTTPS = "https://";
    private static final String MAIL = "mailto:";

    private static final Pattern WEB = Pattern.compile("(?i)https://[!-~]+");
    private static final Pattern HOSTED = Pattern.compile("https://(?<host>[a-z0-9.-]+)([/?#].*)?");

    private Contact() {}

    /** The address that somebody typed, with its scheme; empty if it is neither, or hides a name before its host. */
    public static Optional<String> read(String typed) {
        Optional<String> email = MailAddress.read(typed);
        return email.isPresent() ? email.map(MAIL::concat) : web(typed);
    }

    /** The web address that somebody typed; empty if it is none, or hides a name before its host. */
    public static Optional<String> web(String typed) {
        String text = Host.asciiIn(Ends.trimmed(typed));
        return WEB.matcher(text).matches() ? lowered(text) : Optional.empty();
    }

    /** The host of a web address as {@link #web} reads it; empty for anything else, and for one that names a port. */
    static Optional<String> host(String address) {
        return web(address)
                .filter(address::equals)
                .map(HOSTED::matcher)
                .filter(Matcher::matches)
                .map(parts -> parts.group("host"));
    }

    /** An address without what only programs need: a web address begins with its host. */
    public static String shown(String address) {
        return address.replaceFirst("^(" + HTTPS + "|" + MAIL + ")", "");
    }

    /** The host of a web address, and its port if it names one, as a reader recognises them. */
    public static String site(String address) {
        return shown(address).replaceFirst("[/?#].*", "");
    }

    private static Optional<String> lowered(String text) {
        try {
            URI uri = new URI(text);
            boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null && Host.is(uri.getHost());
            return plain
                    ? Optional.of(HTTPS + lowered(text.substring(HTTPS.length()), uri.getHost()))
                    : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static String lowered(String rest, String host) {
        return host.toLowerCase(Locale.ROOT) + rest.substring(host.length());
    }
}
