package advisor.practice.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A capability: whoever has it may do what it is for. 256 random bits, part of one address; what is stored is its hash.
 * Its own text shows up in no log, because printing a token prints no secret.
 */
public final class Token {

    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /** A new token that nobody can guess. */
    public static Token random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** The token that an address or a header names; empty if it cannot be one. */
    public static Optional<Token> read(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(new Token(text)) : Optional.empty();
    }

    /** The secret itself, for the one address that carries it. */
    public String secret() {
        return text;
    }

    /** What is stored of it. */
    public String hash() {
        return Fingerprint.of(text);
    }

    /** Whether this is the token behind a hash; takes the same time whatever the answer. */
    public boolean has(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "Token[secret]";
    }
}
