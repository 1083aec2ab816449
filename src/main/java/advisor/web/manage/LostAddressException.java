package advisor.web.manage;

import advisor.web.page.DescribedException;
import java.io.Serial;
import org.springframework.http.HttpStatus;

/** A private address that leads nowhere. Why, nobody is told. */
public class LostAddressException extends DescribedException {

    @Serial
    private static final long serialVersionUID = 1;

    LostAddressException() {
        super(HttpStatus.NOT_FOUND, "error.title.private", "error.text.private");
    }
}
