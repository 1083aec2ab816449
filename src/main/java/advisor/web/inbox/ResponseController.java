package advisor.web.inbox;

import advisor.practice.link.Link;
import advisor.practice.response.ResponseStore;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagedLink;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The responses to a link, at its private addresses: each by itself, and all as a table to download. */
@Controller
@RequestMapping({ManagedLink.INBOX, ManagedLink.READ_INBOX})
class ResponseController {

    private static final MediaType TABLE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ResponseStore responses;
    private final ManagedResponses found;
    private final ResponsePages pages;
    private final ManagePages inboxes;
    private final ResponseTable table;

    ResponseController(
            ResponseStore responses,
            ManagedResponses found,
            ResponsePages pages,
            ManagePages inboxes,
            ResponseTable table) {
        this.responses = responses;
        this.found = found;
        this.pages = pages;
        this.inboxes = inboxes;
        this.table = table;
    }

    @GetMapping("/responses/{id}")
    ModelAndView response(ManagedLink managed, @PathVariable String id, @RequestParam Map<String, String> parameters) {
        return pages.stored(managed, found.find(managed, id), ManageNews.in(parameters.keySet()));
    }

    /** Those that the filter lets through; the inbox with what is wrong if the filter is. */
    @GetMapping("/responses.csv")
    Object file(ManagedLink managed, @RequestParam MultiValueMap<String, String> parameters) {
        InboxForm form = InboxForm.of(parameters);
        if (!form.mistakes().isEmpty()) {
            return inboxes.page(managed, form, Optional.empty());
        }
        Link link = managed.link();
        String text = table.text(managed, responses.list(link, form.filter(), 0, Integer.MAX_VALUE));
        return ResponseEntity.ok()
                .contentType(TABLE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("responses.csv")
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
