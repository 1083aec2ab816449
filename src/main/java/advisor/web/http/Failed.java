package advisor.web.http;

import advisor.web.page.SiteAddress;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** What the request was that could not be answered; the one for the page that says so is another. */
public final class Failed {

    private Failed() {}

    /** The path of its address on this site, as it was sent. */
    public static String path(HttpServletRequest request) {
        String path = attribute(request, RequestDispatcher.ERROR_REQUEST_URI);
        String before = SiteAddress.subPath(request);
        return path.startsWith(before + "/") ? path.substring(before.length()) : path;
    }

    /** The query of its address, as it was sent; empty if there was none. */
    public static String query(HttpServletRequest request) {
        return attribute(request, RequestDispatcher.ERROR_QUERY_STRING);
    }

    /** Its method. */
    public static String method(HttpServletRequest request) {
        return attribute(request, RequestDispatcher.ERROR_METHOD);
    }

    private static String attribute(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getAttribute(name), "").toString();
    }
}
