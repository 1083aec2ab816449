package advisor.practice.link;

import java.net.IDN;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of hosts as programs write them: other letters than ASCII are encoded, so that none looks like another. */
final class Host {

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

    /** A name with at least two parts, the last of which is no number: no address of the internet protocol. */
    static final String NAME = "(?:" + LABEL + "\\.)+(?!\\d+$)" + LABEL;

    private static final Pattern WRITTEN = Pattern.compile(NAME);
    private static final Pattern ADDRESS = Pattern.compile("((?i:https?)://)([^/?#:@]+)(.*)");
    private static final int LONGEST = 150;

    private Host() {}

    /** The name with other letters than ASCII encoded; as it is if it can be no name. */
    static String ascii(String name) {
        try {
            return IDN.toASCII(name);
        } catch (IllegalArgumentException malformed) {
            return name;
        }
    }

    /** An address of the web with its host so encoded. */
    static String asciiIn(String address) {
        Matcher parts = ADDRESS.matcher(address);
        return parts.matches() ? parts.group(1) + ascii(parts.group(2)) + parts.group(3) : address;
    }

    static boolean is(String text) {
        return text.length() <= LONGEST && WRITTEN.matcher(text).matches();
    }
}
