package advisor.web.limit;

import advisor.web.language.Words;
import advisor.web.page.DescribedException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serial;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A client does something too often. Says when to try again, to people and to programs. */
public class LimitExceededException extends DescribedException {

    @Serial
    private static final long serialVersionUID = 1;

    private final Limit limit;
    private final Duration wait;

    /**
     * It was done too often.
     *
     * @param limit what was done
     * @param wait until when once more is allowed
     */
    LimitExceededException(Limit limit, Duration wait) {
        super(HttpStatus.TOO_MANY_REQUESTS, "error.title.429", "error.text.429");
        this.limit = limit;
        this.wait = wait;
    }

    @Override
    public HttpHeaders getHeaders() {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds()));
        return headers;
    }

    /** Tells programs when to try again, beside a page that tells people. */
    public void tell(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds()));
    }

    /** What was done too often, and when to try again. */
    @Override
    public String text(Words words) {
        return words.text("limit." + limit.id()) + " " + words.text("limit.again", seconds(), (seconds() + 59) / 60);
    }

    /** Whole seconds, at least one: whoever waits that long is let through. */
    private int seconds() {
        return Math.toIntExact(wait.toSeconds() + 1);
    }
}
