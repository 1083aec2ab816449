package advisor.web.site;

import advisor.practice.link.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who runs this site, as the operator stated it: a web address of https, or a text of some lines. */
@Component
class Imprint {

    private final @Nullable String address;
    private final List<String> lines;

    Imprint(@Value("${advisor.imprint:}") String stated) {
        this.address = Contact.web(stated).orElse(null);
        this.lines = stated.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The address where it can be read; null if it is none. */
    @Nullable
    String address() {
        return address;
    }

    /** The text, line by line; empty if nothing is stated. */
    List<String> lines() {
        return lines;
    }
}
