package advisor.web.error;

import advisor.web.error.WaysOn.WayOn;
import advisor.web.http.Failed;
import advisor.web.language.Words;
import advisor.web.page.DescribedException;
import advisor.web.page.Pages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriUtils;

/** Errors that no page has handled: a page for people, a problem for programs. Neither tells how the server works. */
@Controller
class ErrorPages implements ErrorController {

    private static final Set<Integer> DESCRIBED = Set.of(400, 403, 404, 405, 406, 408, 413, 415, 429, 500, 503);

    /** Not our fault: a method or a version of the protocol that is not spoken here. */
    private static final Set<Integer> UNSPOKEN = Set.of(501, 505);

    private final Words words;
    private final ErrorAttributes errors;
    private final UnavailablePages unavailable;
    private final WaysOn ways;

    ErrorPages(Words words, ErrorAttributes errors, UnavailablePages unavailable, WaysOn ways) {
        this.words = words;
        this.errors = errors;
        this.unavailable = unavailable;
        this.ways = ways;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        HttpStatus status = status(request);
        String path = Failed.path(request);
        Throwable error = errors.getError(new ServletWebRequest(request));
        if (path.startsWith("/api/")) {
            return problem(path, status, text(status, error));
        }
        return status == HttpStatus.SERVICE_UNAVAILABLE
                ? Pages.page("error/unavailable", unavailable.page(request, path), status)
                : Pages.page("error/error", page(request, path, status, error), status);
    }

    /** The status of the error; not found for whoever asks for this address itself. */
    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static Object problem(String path, HttpStatus status, String text) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, text);
        problem.setInstance(URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8)));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ErrorPage page(HttpServletRequest request, String path, HttpStatus status, @Nullable Throwable error) {
        return new ErrorPage(title(status, error), text(status, error), ways.from(request, path, status, error));
    }

    private String title(HttpStatus status, @Nullable Throwable error) {
        return error instanceof DescribedException described
                ? described.title(words)
                : words.text("error.title." + described(status));
    }

    private String text(HttpStatus status, @Nullable Throwable error) {
        return error instanceof DescribedException described
                ? described.text(words)
                : words.text("error.text." + described(status));
    }

    private static int described(HttpStatus status) {
        return described(status.value());
    }

    /** The status whose words describe this one, too. */
    static int described(int status) {
        return DESCRIBED.contains(status) ? status : status < 500 || UNSPOKEN.contains(status) ? 400 : 500;
    }

    /**
     * What the page of an error shows.
     *
     * @param ways where to go on, the best first
     */
    record ErrorPage(String title, String text, List<WayOn> ways) {}
}
