package advisor.web.inbox;

import advisor.practice.link.Link;
import advisor.practice.response.Response;
import advisor.practice.response.ResponseStore;
import advisor.web.manage.ManagedLink;
import advisor.web.page.DescribedException;
import advisor.web.page.Pages;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The responses to a link, at its private address: each by itself, and all as a table to download. */
@Controller
@RequestMapping(ManagedLink.PATH + "{token}")
class ResponseController {

    private static final MediaType TABLE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final ResponseStore responses;
    private final ResponsePages pages;
    private final ManagePages inboxes;
    private final ResponseTable table;

    ResponseController(ResponseStore responses, ResponsePages pages, ManagePages inboxes, ResponseTable table) {
        this.responses = responses;
        this.pages = pages;
        this.inboxes = inboxes;
        this.table = table;
    }

    @GetMapping("/responses/{id}")
    ModelAndView response(ManagedLink managed, @PathVariable String id) {
        return Pages.page("inbox/response", pages.page(managed, find(managed, id)));
    }

    /** For whoever loads anew, or comes back to, where a form of that page was sent. */
    @GetMapping({"/responses/{id}/read", "/responses/{id}/unread", "/responses/{id}/delete"})
    ModelAndView back(ManagedLink managed, @PathVariable String id) {
        return Pages.redirect(look(managed, id)
                .map(response -> managed.response(response.id()))
                .orElseGet(managed::address));
    }

    /** The same for the form of the inbox. */
    @GetMapping("/responses/delete")
    ModelAndView back(ManagedLink managed) {
        return Pages.redirect(managed.address());
    }

    @PostMapping("/responses/{id}/read")
    ModelAndView read(ManagedLink managed, @PathVariable String id) {
        return mark(managed, id, true);
    }

    @PostMapping("/responses/{id}/unread")
    ModelAndView unread(ManagedLink managed, @PathVariable String id) {
        return mark(managed, id, false);
    }

    private ModelAndView mark(ManagedLink managed, String id, boolean seen) {
        Response response = find(managed, id);
        responses.mark(managed.link(), response.id(), seen);
        return Pages.seeOther(seen ? managed.address() : managed.response(response.id()));
    }

    @PostMapping("/responses/{id}/delete")
    ModelAndView delete(ManagedLink managed, @PathVariable String id) {
        responses.delete(managed.link(), find(managed, id).id());
        return deleted(managed);
    }

    /** All of them, if the box is ticked. */
    @PostMapping("/responses/delete")
    ModelAndView deleteAll(ManagedLink managed, @RequestParam @Nullable String sure) {
        if (sure == null) {
            return inboxes.unsure(managed);
        }
        responses.deleteAll(managed.link());
        return deleted(managed);
    }

    private static ModelAndView deleted(ManagedLink managed) {
        return Pages.seeOther(managed.address("?deleted"));
    }

    /** Those that the filter lets through; the inbox with what is wrong if the filter is. */
    @GetMapping("/responses.csv")
    Object file(ManagedLink managed, @RequestParam MultiValueMap<String, String> parameters) {
        InboxForm form = InboxForm.of(parameters);
        if (!form.mistakes().isEmpty()) {
            return inboxes.page(managed, form, Optional.empty());
        }
        Link link = managed.link();
        String text = table.text(link, responses.list(link, form.filter(), 0, Integer.MAX_VALUE));
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

    private Response find(ManagedLink managed, String id) {
        return look(managed, id)
                .orElseThrow(() ->
                        new DescribedException(HttpStatus.NOT_FOUND, "error.title.response", "error.text.response"));
    }

    private Optional<Response> look(ManagedLink managed, String id) {
        return id(id).flatMap(uuid -> responses.find(managed.link(), uuid));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
