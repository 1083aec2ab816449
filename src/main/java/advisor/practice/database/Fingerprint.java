package advisor.practice.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What is stored of a secret with too many bits to need a slower hash: its SHA-256 in hexadecimal digits. */
public final class Fingerprint {

    private Fingerprint() {}

    /** The fingerprint of a secret. */
    public static String of(String secret) {
        return HexFormat.of().formatHex(digest(secret));
    }

    /** The same as its 32 bytes. */
    public static byte[] digest(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
