package advisor.web.cache;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** The bytes of an answer as they are sent, with a strong tag made of nothing but them. */
final class StoredPage {

    private static final int TAG_BYTES = 16;

    private final byte[] bytes;
    private final String tag;
    private final @Nullable String type;
    private final boolean compressed;

    /**
     * An answer to keep or to send.
     *
     * @param bytes what is sent
     * @param type its content type; null if the answer has none
     * @param compressed whether the bytes are gzip
     */
    StoredPage(byte[] bytes, @Nullable String type, boolean compressed) {
        this.bytes = bytes;
        this.tag = tag(bytes);
        this.type = type;
        this.compressed = compressed;
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** About how many bytes of memory it takes. */
    int size() {
        return bytes.length;
    }

    /** Sends it, or that the reader has it already. */
    void send(ServletWebRequest request) throws IOException {
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        if (response == null || request.checkNotModified(tag)) {
            return;
        }
        if (type != null) {
            response.setContentType(type);
        }
        write(response);
    }

    /** Sends it, whatever the reader has. */
    void write(HttpServletResponse response) throws IOException {
        if (compressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, AnswerFilter.GZIP);
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
