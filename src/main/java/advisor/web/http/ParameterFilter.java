package advisor.web.http;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests whose parameters cannot be read, before anything depends on them: too many, too long, or damaged. The
 * page that says so has those that can be read.
 */
@Component
@Order(0)
class ParameterFilter extends OncePerRequestFilter {

    private static final String UNREADABLE = ParameterFilter.class.getName() + ".unreadable";

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        IllegalStateException unreadable = unreadable(request);
        if (unreadable == null) {
            chain.doFilter(request, response);
        } else if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new ReadableParameters(request, Failed.query(request)), response);
        } else {
            response.sendError(status(unreadable));
        }
    }

    /** Why the parameters cannot be read; null if they can. Whoever asks the server twice gets some of them. */
    private static @Nullable IllegalStateException unreadable(HttpServletRequest request) {
        if (request.getAttribute(UNREADABLE) instanceof IllegalStateException known) {
            return known;
        }
        try {
            request.getParameterMap();
            return null;
        } catch (IllegalStateException unreadable) {
            request.setAttribute(UNREADABLE, unreadable);
            return unreadable;
        }
    }

    private static int status(IllegalStateException unreadable) {
        return unreadable instanceof InvalidParameterException told
                ? told.getErrorCode()
                : HttpServletResponse.SC_BAD_REQUEST;
    }
}
