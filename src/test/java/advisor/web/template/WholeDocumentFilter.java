package advisor.web.template;

import advisor.web.page.Address;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Sees every request of every test; and reads along what {@link WholePageDialect} cannot: Markdown, which would be
 * written otherwise if a dialect read along.
 */
@Component
class WholeDocumentFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = Objects.toString(request.getQueryString(), "");
        WholePages.asked(request.getMethod() + " " + Address.with(request.getRequestURI(), query));
        if (request.getRequestURI().endsWith(".md")) {
            readAlong(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void readAlong(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper document = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, document);
        new String(document.getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .flatMap(line -> TemplateSource.in(line).stream())
                .forEach(source -> WholePages.report(request.getRequestURI(), source));
        document.copyBodyToResponse();
    }
}
