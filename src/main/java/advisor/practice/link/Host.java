package advisor.practice.link;

import java.util.regex.Pattern;

/** Names of hosts as programs write them: other letters than ASCII are encoded, so that none looks like another. */
final class Host {

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

    /** A name with at least two parts, the last of which is no number: no address of the internet protocol. */
    static final String NAME = "(?:" + LABEL + "\\.)+(?!\\d+$)" + LABEL;

    private static final Pattern WRITTEN = Pattern.compile(NAME);
    private static final int LONGEST = 150;

    private Host() {}

    static boolean is(String text) {
        return text.length() <= LONGEST && WRITTEN.matcher(text).matches();
    }
}
