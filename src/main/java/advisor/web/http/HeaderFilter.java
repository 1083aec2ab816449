package advisor.web.http;

import advisor.web.page.Address;
import advisor.web.page.Route;
import advisor.web.page.Route.Trait;
import advisor.web.page.SiteAddress;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Headers of every answer: nothing from elsewhere, nothing to elsewhere, no page with answers in a search engine. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
public class HeaderFilter extends OncePerRequestFilter {

    /** What other sites are to show, as modules too: the picture of link previews, and the script that embeds a link. */
    private static final List<String> SHOWN_ELSEWHERE = List.of("/social", Address.EMBED_SCRIPT);

    /** Where a page stands already that sends a form, so that its reader sees the answer, whatever it is. */
    private static final List<String> ANYWHERE = List.of("*");

    private static final String POLICY = "Content-Security-Policy";

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

    private final String hsts;

    HeaderFilter(@Value("${advisor.hsts}") String hsts) {
        this.hsts = hsts;
    }

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
            secure(request, response, hsts);
        }
        chain.doFilter(request, response);
    }

    private void setAll(HttpServletRequest request, HttpServletResponse response) {
        secure(request, response, hsts);
        Optional<Route> route = Route.of(request).or(() -> Route.meant(request.getRequestURI()));
        if (!"GET".equals(request.getMethod())
                && SiteAddress.isFromFrame(request)
                && route.filter(asked -> asked.has(Trait.FRAMED)).isPresent()) {
            allowFrames(response, ANYWHERE);
        }
        boolean secret = route.filter(asked -> asked.has(Trait.SECRET)).isPresent();
        boolean answered = route.filter(asked -> asked.has(Trait.ANSWERED)).isPresent();
        if (secret || answered || request.getQueryString() != null) {
            response.setHeader("X-Robots-Tag", "noindex");
        }
        if (secret) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        if (SHOWN_ELSEWHERE.stream().anyMatch(request.getRequestURI()::startsWith)) {
            response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
            response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        }
    }

    /**
     * Sets what every answer has, be it one that no filter sees.
     *
     * @param hsts what a browser that came by TLS is told about staying there
     */
    public static void secure(HttpServletRequest request, HttpServletResponse response, String hsts) {
        EVERYWHERE.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", hsts);
        }
    }

    /** Lets only these sites show the page in a frame. */
    static void allowFrames(HttpServletResponse response, List<String> origins) {
        response.setHeader(POLICY, policy(String.join(" ", origins)));
    }

    private static String policy(String ancestors) {
        return "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
                + " form-action 'self'; base-uri 'none'; frame-ancestors " + ancestors;
    }
}
