package advisor.web.http;

import advisor.text.Ends;
import advisor.web.page.Address;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Leads from a path as mail programs, chat programs and careless templates write it to the one that is meant, with all
 * that it carries: without what is glued to its end, without slashes too many, and with its question mark.
 */
@Component
@Order(-1)
class PathFilter extends OncePerRequestFilter {

    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    private final DataSize longest;

    /**
     * The filter of paths.
     *
     * @param longest the longest address that could be asked for again, and so be led to
     */
    PathFilter(@Value("${server.max-http-request-header-size}") DataSize longest) {
        this.longest = longest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
        String meant = meant(path);
        String address = UriUtils.encodePath(meant, StandardCharsets.UTF_8);
        String location = Address.with(address, query(path, request));
        if (meant.equals(path) || location.length() > longest.toBytes()) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
            response.setHeader(HttpHeaders.LOCATION, location);
        }
    }

    private static String meant(String path) {
        String meant = Ends.unglued(SLASHES.matcher(path).replaceAll("/"));
        return meant.isEmpty() ? "/" : meant;
    }

    /** The query; before it, what became part of the path because its question mark was encoded. */
    private static String query(String path, HttpServletRequest request) {
        int mark = path.indexOf('?');
        String encoded = mark < 0 ? "" : UriUtils.encodeQuery(path.substring(mark + 1), StandardCharsets.UTF_8);
        return Stream.of(encoded, request.getQueryString())
                .filter(StringUtils::hasLength)
                .collect(Collectors.joining("&"));
    }
}
