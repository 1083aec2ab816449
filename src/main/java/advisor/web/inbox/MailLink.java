package advisor.web.inbox;

import advisor.practice.link.MailAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A way to write to whoever sent a response, with nothing in it but their address.
 *
 * @param address the address as people read it
 * @param href the same for a link
 */
record MailLink(String address, String href) {

    /** The way to what somebody typed; null if that is no address. */
    static @Nullable MailLink to(String typed) {
        return MailAddress.read(typed).map(MailLink::of).orElse(null);
    }

    /** Signs that would end the address in a link stand there as codes. */
    private static MailLink of(String address) {
        int sign = address.indexOf('@');
        String local = UriUtils.encode(address.substring(0, sign), StandardCharsets.UTF_8);
        return new MailLink(address, "mailto:" + local + address.substring(sign));
    }
}
