package advisor.web.inbox;

import advisor.practice.Link;
import advisor.practice.ResponseStore;
import advisor.web.manage.ManagedLink;
import advisor.web.manage.ManagedLinks;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The responses to a link as a table to download. */
@Controller
class ResponseFileController {

    private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ManagedLinks links;
    private final ManagePages pages;
    private final ResponseStore responses;
    private final ResponseTable table;

    ResponseFileController(ManagedLinks links, ManagePages pages, ResponseStore responses, ResponseTable table) {
        this.links = links;
        this.pages = pages;
        this.responses = responses;
        this.table = table;
    }

    /** Those that the filter lets through; the inbox with what is wrong if the filter is. */
    @GetMapping(ManagedLink.PATH + "{token}/responses.csv")
    Object file(@PathVariable String token, @RequestParam MultiValueMap<String, String> parameters) {
        ManagedLink managed = links.find(token);
        InboxForm form = InboxForm.of(parameters);
        if (!form.mistakes().isEmpty()) {
            return pages.page(managed, form, Optional.empty());
        }
        Link link = managed.link();
        String text = table.text(link, responses.list(link, form.filter(), 0, Integer.MAX_VALUE));
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("responses.csv")
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
