package advisor.web.http;

import advisor.web.page.Route;
import advisor.web.page.Route.Trait;
import advisor.web.page.SiteAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page sends in the name of its reader; browsers say so themselves. What a prospect typed is
 * shown again by the page that it was sent to, which stores nothing.
 */
@Component
@Order(-1)
class CrossSiteFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!READING.contains(request.getMethod())
                && SiteAddress.isCrossSite(request)
                && Route.of(request)
                        .filter(route -> route.has(Trait.SHOWN_AGAIN))
                        .isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }
}
