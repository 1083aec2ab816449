package advisor.practice.webhook;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What the messages to a webhook are signed with, as Standard Webhooks has it: 256 random bits. It has to be stored as
 * it is, but printing one prints no secret.
 */
public final class WebhookSecret {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final Pattern WRITTEN = Pattern.compile(PREFIX + "[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=");
    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private WebhookSecret(byte[] key) {
        this.key = key;
    }

    /** A new secret that nobody can guess. */
    public static WebhookSecret random() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new WebhookSecret(key);
    }

    /** The secret that a form carries; empty if it cannot be one. */
    public static Optional<WebhookSecret> read(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(stored(text)) : Optional.empty();
    }

    static WebhookSecret stored(String text) {
        return new WebhookSecret(Base64.getDecoder().decode(text.substring(PREFIX.length())));
    }

    /** The secret itself, to be shown once. */
    public String text() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /**
     * The signature of a message.
     *
     * @param id the message's id
     * @param seconds when it is sent, in seconds since 1970
     * @param body its body
     */
    String signature(String id, long seconds, String body) {
        String signed = id + "." + seconds + "." + body;
        return "v1," + Base64.getEncoder().encodeToString(mac().doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("every Java has HMAC-SHA256", impossible);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WebhookSecret secret && MessageDigest.isEqual(key, secret.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }

    @Override
    public String toString() {
        return "WebhookSecret[secret]";
    }
}
