package advisor.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** The same as {@link WholePageDialect} for Markdown, which a dialect that reads along would write otherwise. */
@Component
class WholeDocumentFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith(".md");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
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
