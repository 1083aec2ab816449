package advisor.practice.link;

import advisor.text.Ends;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of e-mail, as people type and paste them. */
public final class MailAddress {

    private static final String LOCAL = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}";

    /** In angle brackets, with its scheme, with a subject, or with what ends a sentence. */
    private static final Pattern PASTED =
            Pattern.compile("<?(?i:mailto:)?(?<local>[^@\\s<>]+)@(?<host>[^@\\s?<>]+?)(\\?.*)?[,;.:!?>)\\]]*");

    private static final Pattern WRITTEN = Pattern.compile(LOCAL + "@" + Host.NAME);

    private MailAddress() {}

    /** The address in what somebody typed, its host as programs write it; empty if there is none. */
    public static Optional<String> read(String typed) {
        String text = cleaned(typed);
        int sign = text.indexOf('@');
        return Optional.of(text.substring(0, sign + 1) + Host.ascii(text.substring(sign + 1)))
                .filter(address -> WRITTEN.matcher(address).matches());
    }

    /** What somebody typed without what does not belong to an address; as it is if it is none. */
    public static String cleaned(String typed) {
        String text = Ends.trimmed(typed);
        Matcher pasted = PASTED.matcher(text);
        return pasted.matches() ? pasted.group("local") + "@" + pasted.group("host") : text;
    }
}
