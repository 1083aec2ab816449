package advisor.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.zip.GZIPOutputStream;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Compresses what is computed. Tomcat compresses files only: a strong tag says which bytes it belongs to, so it leaves
 * answers alone that have one. Here they are compressed first and get their tag afterwards.
 */
class CompressionFilter extends OncePerRequestFilter {

    private static final String GZIP = "gzip";
    private static final int WORTH_IT = 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (!isUnderstood(request)) {
            chain.doFilter(request, response);
            return;
        }
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (isWorthIt(answer)) {
            send(compressed(answer.getContentAsByteArray()), response);
        } else {
            answer.copyBodyToResponse();
        }
    }

    private static boolean isUnderstood(HttpServletRequest request) throws IOException {
        for (String line : Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING))) {
            for (AcceptEncoding encoding : AcceptEncoding.parse(new StringReader(line))) {
                if (encoding.getEncoding().equalsIgnoreCase(GZIP) && encoding.getQuality() > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWorthIt(ContentCachingResponseWrapper answer) {
        return answer.getContentSize() >= WORTH_IT
                && answer.getHeader(HttpHeaders.CONTENT_ENCODING) == null
                && isText(answer.getContentType());
    }

    private static boolean isText(@Nullable String type) {
        return type != null && (type.startsWith("text/") || type.contains("json"));
    }

    private static byte[] compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static void send(byte[] content, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
