package advisor.web.http;

import advisor.web.inquiry.Referrals;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.RequestPath;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Lets the sites of a link show its prospect's journey in a frame. No other page is shown in any. */
@Component
@Order(1)
class FrameFilter extends OncePerRequestFilter {

    private static final List<PathPattern> JOURNEY = Stream.of(
                    "/",
                    "/l/{slug}",
                    "/questions",
                    "/questions/{id}",
                    "/advice",
                    "/advice.{type}",
                    "/brief",
                    "/briefing",
                    "/compare",
                    "/send",
                    "/sent/{key}",
                    "/sent/{key}/delete",
                    "/method",
                    "/privacy")
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    private final Referrals referrals;

    FrameFilter(Referrals referrals) {
        this.referrals = referrals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isJourney(request)) {
            List<String> origins = referrals.current().origins();
            if (!origins.isEmpty()) {
                HeaderFilter.allowFrames(response, origins);
            }
        }
        chain.doFilter(request, response);
    }

    private static boolean isJourney(HttpServletRequest request) {
        RequestPath path = ServletRequestPathUtils.parse(request);
        return JOURNEY.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
