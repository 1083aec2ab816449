package advisor.web.http;

import advisor.web.inquiry.Referrals;
import advisor.web.page.Route;
import advisor.web.page.Route.Trait;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the sites of a link show its prospect's journey in a frame. No other page is shown in any. */
@Component
@Order(2)
class FrameFilter extends OncePerRequestFilter {

    private final Referrals referrals;

    FrameFilter(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Route.of(request).filter(route -> route.has(Trait.FRAMED)).isPresent()) {
            List<String> origins = referrals.current().origins();
            if (!origins.isEmpty()) {
                HeaderFilter.allowFrames(response, origins);
            }
        }
        chain.doFilter(request, response);
    }
}
