package advisor.web.cache;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** The bytes of an answer as they are sent, with a strong tag made of nothing but them. */
final class StoredPage {

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

    /** Two checksums that the processor computes itself: nobody gains anything by two pages with the same. */
    private static String tag(byte[] bytes) {
        long both = sum(new CRC32(), bytes) << Integer.SIZE | sum(new CRC32C(), bytes);
        return "\"" + Long.toHexString(both) + "\"";
    }

    private static long sum(Checksum checksum, byte[] bytes) {
        checksum.update(bytes);
        return checksum.getValue();
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
