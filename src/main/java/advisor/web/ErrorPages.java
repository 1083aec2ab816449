package advisor.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Errors that no page has handled: a page for people, a problem for programs. Neither tells how the server works. */
@Controller
class ErrorPages implements ErrorController {

    private static final Set<Integer> DESCRIBED = Set.of(400, 403, 404, 405, 406, 413, 429, 500, 503);

    private final Words words;
    private final ErrorAttributes errors;
    private final UnavailablePages unavailable;

    ErrorPages(Words words, ErrorAttributes errors, UnavailablePages unavailable) {
        this.words = words;
        this.errors = errors;
        this.unavailable = unavailable;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        HttpStatus status = status(request);
        ErrorPage described = described(request, status);
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (path.startsWith("/api/")) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, described.text());
            problem.setInstance(URI.create(UriUtils.encodePath(path, StandardCharsets.UTF_8)));
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page = status == HttpStatus.SERVICE_UNAVAILABLE
                ? Pages.page("unavailable", unavailable.page(request, path))
                : Pages.page("error", described);
        page.setStatus(status);
        return page;
    }

    /** The status of the error; not found for whoever asks for this address itself. */
    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private ErrorPage described(HttpServletRequest request, HttpStatus status) {
        int known = described(status);
        return errors.getError(new ServletWebRequest(request)) instanceof DescribedException error
                ? error.page(words)
                : new ErrorPage(words.text("error.title." + known), words.text("error.text." + known));
    }

    private static int described(HttpStatus status) {
        return DESCRIBED.contains(status.value()) ? status.value() : status.is4xxClientError() ? 400 : 500;
    }
}
