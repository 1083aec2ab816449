package advisor.web.http;

import advisor.web.page.SiteAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Puts the path under which the site stands before every address in a page, where there is such a path. */
@Component
@Order(2)
public class SubPathLinks extends OncePerRequestFilter {

    /** Attributes only: in a text a quotation mark is escaped. */
    private static final Pattern ADDRESS =
            Pattern.compile("( (?:href|src|action|formaction|data-preview)=\")(/(?!/)[^\"]*\")");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SiteAddress.subPath(request).isEmpty();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getContentType() == null || !answer.getContentType().startsWith(MediaType.TEXT_HTML_VALUE)) {
            answer.copyBodyToResponse();
            return;
        }
        String page = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        byte[] led = led(page, SiteAddress.subPath(request)).getBytes(StandardCharsets.UTF_8);
        answer.resetBuffer();
        response.setContentLength(led.length);
        response.getOutputStream().write(led);
    }

    /** A page whose addresses begin with this path. */
    public static String led(String page, String path) {
        return ADDRESS.matcher(page).replaceAll("$1" + Matcher.quoteReplacement(path) + "$2");
    }
}
