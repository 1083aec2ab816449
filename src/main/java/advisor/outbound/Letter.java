package advisor.outbound;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail to one address.
 *
 * @param id what makes it the same one when it is sent again
 * @param to the address
 * @param subject its subject, on one line
 * @param text its text
 * @param language what it is written in
 * @param stop an address to which one POST ends such mails; null if there will be no other
 */
public record Letter(
        UUID id,
        String to,
        String subject,
        String text,
        Locale language,
        @Nullable String stop) {}
