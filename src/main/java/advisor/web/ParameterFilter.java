package advisor.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests whose parameters cannot be read, before anything depends on them: too many, too long, or damaged. The
 * page that says so is made as if there were none.
 */
@Component
@Order(0)
class ParameterFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (IllegalStateException unreadable) {
            refuse(request, response, chain, unreadable);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            IllegalStateException unreadable)
            throws ServletException, IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new WithoutParameters(request), response);
        } else {
            response.sendError(status(unreadable));
        }
    }

    private static int status(IllegalStateException unreadable) {
        return unreadable instanceof InvalidParameterException told
                ? told.getErrorCode()
                : HttpServletResponse.SC_BAD_REQUEST;
    }
}
