package advisor.web.page;

import advisor.web.language.Words;
import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** An error whose page has words of its own. */
public class DescribedException extends ResponseStatusException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String title;
    private final String text;

    /**
     * An error with this status.
     *
     * @param title the key of the page's title
     * @param text the key of what happened and what to do about it
     */
    public DescribedException(HttpStatus status, String title, String text) {
        super(status);
        this.title = title;
        this.text = text;
    }

    /** What happened, in short. */
    public String title(Words words) {
        return words.text(title);
    }

    /** What happened, and what to do about it. */
    public String text(Words words) {
        return words.text(text);
    }
}
