package advisor.web.http;

import advisor.web.page.SiteAddress;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Lets the site stand under a path of its host, the server's own or the one that a proxy takes off: nothing behind this
 * knows of it, and it is put before each address that a redirect names. {@link SubPathLinks} does so in pages.
 */
@Component
@FilterRegistration(
        order = Ordered.HIGHEST_PRECEDENCE + 1,
        dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR})
class SubPathFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        String path = asked.getContextPath();
        if (!path.isEmpty()) {
            asked.setAttribute(SiteAddress.SUB_PATH, path);
        }
        String put = SiteAddress.subPath(asked);
        if (put.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            chain.doFilter(new Within(asked, path), leading((HttpServletResponse) response, put));
        }
    }

    /** Once: what arrived without a thread comes along here again, with the answer that it began with. */
    private static HttpServletResponse leading(HttpServletResponse response, String path) {
        return WebUtils.getNativeResponse(response, Leading.class) == null ? new Leading(response, path) : response;
    }

    private static final class Within extends HttpServletRequestWrapper {

        private final String path;

        Within(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getContextPath() {
            return "";
        }

        @Override
        public String getRequestURI() {
            return super.getRequestURI().substring(path.length());
        }
    }

    private static final class Leading extends HttpServletResponseWrapper {

        private final String path;

        Leading(HttpServletResponse response, String path) {
            super(response);
            this.path = path;
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, HttpHeaders.LOCATION.equalsIgnoreCase(name) ? led(value) : value);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(led(location));
        }

        private String led(String address) {
            return address.startsWith("/") ? path + address : address;
        }
    }
}
