package advisor.practice.link;

import advisor.practice.database.Fingerprint;
import advisor.practice.database.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code for paper that makes a link a new private address, once. 120 random bits in Crockford's alphabet, which has no
 * signs that look alike; what is stored is its hash. Printing a code prints no secret.
 */
public final class RecoveryCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    /** How many letters and digits it has. */
    public static final int SIGNS = 24;

    private static final Pattern WRITTEN = Pattern.compile("[" + ALPHABET + "]{" + SIGNS + "}");
    private static final Pattern GROUP = Pattern.compile("(?<=\\G.{4})(?=.)");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Keeps codes apart from what is stored of the keys themselves. */
    private static final String PURPOSE = "recovery code ";

    private final String signs;

    private RecoveryCode(String signs) {
        this.signs = signs;
    }

    /** The code for the key of a form: whoever sends the form twice gets the same one. */
    public static RecoveryCode of(Token key) {
        byte[] bits = Fingerprint.digest(PURPOSE + key.secret());
        StringBuilder signs = new StringBuilder();
        for (int place = 0; place < SIGNS; place++) {
            signs.append(ALPHABET.charAt(Math.floorMod(bits[place], ALPHABET.length())));
        }
        return new RecoveryCode(signs.toString());
    }

    /**
     * The code that somebody typed, in letters of any case and whatever stands between them, with O for 0 and I or L for
     * 1; empty if it cannot be one.
     */
    public static Optional<RecoveryCode> read(String typed) {
        String signs = BETWEEN.matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return WRITTEN.matcher(signs).matches() ? Optional.of(new RecoveryCode(signs)) : Optional.empty();
    }

    /** The secret itself, in groups of four, for the one page that shows it. */
    public String secret() {
        return GROUP.matcher(signs).replaceAll("-");
    }

    /** What is stored of it. */
    public String hash() {
        return Fingerprint.of(signs);
    }

    @Override
    public String toString() {
        return "RecoveryCode[secret]";
    }
}
