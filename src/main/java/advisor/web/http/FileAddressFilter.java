package advisor.web.http;

import advisor.web.language.Languages;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Puts the hash of a file's content into its address, and looks for files only where there are some: to find out that a
 * page is no file takes long, and a page has dozens of addresses.
 */
@Component
@FilterRegistration(dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR})
class FileAddressFilter extends ResourceUrlEncodingFilter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        super.doFilter(request, response, (asked, answer) -> chain.doFilter(asked, new Files(answer)));
    }

    private static final class Files extends HttpServletResponseWrapper {

        Files(ServletResponse response) {
            super((HttpServletResponse) response);
        }

        @Override
        public String encodeURL(String address) {
            return Languages.isSpoken(address) ? address : super.encodeURL(address);
        }
    }
}
