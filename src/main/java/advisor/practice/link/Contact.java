package advisor.practice.link;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where to reach a consultant: a web address of https or an e-mail address. Nothing else, however it is written. */
public final class Contact {

    private static final String HTTPS = "https://";
    private static final String MAIL = "mailto:";

    private static final Pattern WEB = Pattern.compile("(?i)https://[!-~]+");
    private static final Pattern EMAIL = Pattern.compile("(?i:mailto:)?([A-Za-z0-9._%+-]{1,64}@" + Host.NAME + ")");

    private Contact() {}

    /** The address that somebody typed, with its scheme; empty if it is neither, or hides a name before its host. */
    public static Optional<String> read(String typed) {
        String text = typed.strip();
        var email = EMAIL.matcher(text);
        if (email.matches()) {
            return Optional.of(MAIL + email.group(1));
        }
        return WEB.matcher(text).matches() ? web(text) : Optional.empty();
    }

    private static Optional<String> web(String text) {
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
