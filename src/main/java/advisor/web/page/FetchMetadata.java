package advisor.web.page;

import jakarta.servlet.http.HttpServletRequest;

/** What browsers say about where a request comes from, and where its answer will stand. */
public final class FetchMetadata {

    private static final String SITE = "Sec-Fetch-Site";
    private static final String DESTINATION = "Sec-Fetch-Dest";

    private FetchMetadata() {}

    /** Whether a page sent it that is not of this site, or stands in a frame that keeps it from being so. */
    public static boolean isCrossSite(HttpServletRequest request) {
        return "cross-site".equals(request.getHeader(SITE));
    }

    /** Whether a page of this site sent it and stands in a frame. Somebody lets it stand there. */
    public static boolean isFromFrame(HttpServletRequest request) {
        return isForFrame(request) && "same-origin".equals(request.getHeader(SITE));
    }

    /** Whether the answer will stand in a frame. */
    public static boolean isForFrame(HttpServletRequest request) {
        return "iframe".equals(request.getHeader(DESTINATION));
    }
}
