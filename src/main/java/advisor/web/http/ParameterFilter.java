package advisor.web.http;

import advisor.web.page.Address;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the parameters of every request, before anything depends on them. A damaged one spoils no other; too many are
 * refused, and the page that says so has them all.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 4)
class ParameterFilter extends OncePerRequestFilter {

    private final int most;

    ParameterFilter(@Value("${server.tomcat.max-parameter-count}") int most) {
        this.most = most;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
        String written = written(request, failed);
        if (written == null) {
            chain.doFilter(request, response);
            return;
        }
        Map<String, List<String>> parameters = Address.parameters(written);
        if (!failed && count(parameters) > most) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(new ReadableParameters(request, parameters), response);
        }
    }

    /** The parameters of the address and of a form, as they were sent; null if there is nothing to read. */
    private static @Nullable String written(HttpServletRequest request, boolean failed) {
        String query = failed ? Failed.query(request) : request.getQueryString();
        if (request.getAttribute(ArrivingForm.RECEIVED) instanceof byte[] form) {
            return Objects.requireNonNullElse(query, "") + "&" + new String(form, StandardCharsets.UTF_8);
        }
        return HttpMethod.POST.matches(request.getMethod()) && !failed && isReadable(request) ? null : query;
    }

    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException damaged) {
            return false;
        }
    }

    private static int count(Map<String, List<String>> parameters) {
        return parameters.values().stream().mapToInt(Collection::size).sum();
    }
}
