package advisor.web.http;

import advisor.web.page.Address;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Headers of every answer: nothing from elsewhere, nothing to elsewhere, no page with answers in a search engine. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class HeaderFilter extends OncePerRequestFilter {

    /** What other sites are to show: the picture of link previews, and the script that embeds a link. */
    private static final List<String> SHOWN_ELSEWHERE = List.of("/social", Address.EMBED_SCRIPT);

    private static final String POLICY = "Content-Security-Policy";

    private static final long TWO_YEARS = Duration.ofDays(2 * 365).toSeconds();

    private static final Map<String, String> EVERYWHERE = Map.of(
            POLICY,
            policy("'none'"),
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=()",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            HttpHeaders.CACHE_CONTROL,
            "private, no-cache");

    private static final Pattern ANSWERED = Pattern.compile("/(advice|brief|send)");

    /**
     * Answers to whoever has a capability. Not the form that gets one when it is shown: a browser that went back
     * would have to ask for it anew, and a form with another key would be stored a second time.
     */
    private static final List<PathPattern> SECRET = Stream.of(
                    "/links/manage/**", "/links/new", "/links/preview", "/sent/**", "/api/responses")
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    /** The server itself refuses some requests, and no filter sees them before the page that says so. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            setAll(request, response);
        } else if (!response.containsHeader(POLICY)) {
            secure(response);
        }
        chain.doFilter(request, response);
    }

    private static void setAll(HttpServletRequest request, HttpServletResponse response) {
        secure(response);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=" + TWO_YEARS + "; includeSubDomains");
        }
        if (request.getQueryString() != null
                || ANSWERED.matcher(request.getRequestURI()).lookingAt()) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        if (isSecret(request)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader("X-Robots-Tag", "noindex");
        }
        if (SHOWN_ELSEWHERE.stream().anyMatch(request.getRequestURI()::startsWith)) {
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        }
    }

    /** Sets what every answer has, be it one that no filter sees. */
    public static void secure(HttpServletResponse response) {
        EVERYWHERE.forEach(response::setHeader);
    }

    /** Lets only these sites show the page in a frame. */
    static void allowFrames(HttpServletResponse response, List<String> origins) {
        response.setHeader(POLICY, policy(String.join(" ", origins)));
    }

    private static String policy(String ancestors) {
        return "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
                + " form-action 'self'; base-uri 'none'; frame-ancestors " + ancestors;
    }

    private static boolean isSecret(HttpServletRequest request) {
        RequestPath path = ServletRequestPathUtils.parse(request);
        return SECRET.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
