package advisor.web.inbox;

import advisor.practice.response.Response;
import advisor.practice.response.ResponseStore;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What whoever manages a link does with its responses. */
@Controller
@RequestMapping(ManagedLink.INBOX)
class ResponseActions {

    private final ManagedResponses responses;
    private final ResponseStore store;
    private final ManagePages inboxes;

    ResponseActions(ManagedResponses responses, ResponseStore store, ManagePages inboxes) {
        this.responses = responses;
        this.store = store;
        this.inboxes = inboxes;
    }

    /** For whoever loads anew, or comes back to, where a form of that page was sent. */
    @GetMapping({"/responses/{id}/read", "/responses/{id}/unread", "/responses/{id}/lead", "/responses/{id}/delete"})
    ModelAndView back(ManagedLink managed, @PathVariable String id) {
        return Pages.redirect(responses
                .look(managed, id)
                .map(response -> managed.response(response.id()))
                .orElseGet(managed::address));
    }

    /** The same for the forms of the inbox. */
    @GetMapping({"/responses/delete", "/responses/marked"})
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
        Response response = responses.find(managed, id);
        store.mark(managed.link(), response.id(), seen);
        return Pages.seeOther(seen ? managed.address() : managed.response(response.id()));
    }

    @PostMapping("/responses/{id}/delete")
    ModelAndView delete(ManagedLink managed, @PathVariable String id) {
        store.delete(managed.link(), responses.find(managed, id).id());
        return deleted(managed);
    }

    /** All of them, if the box is ticked. */
    @PostMapping("/responses/delete")
    ModelAndView deleteAll(ManagedLink managed, @RequestParam @Nullable String sure) {
        if (sure == null) {
            return inboxes.unsure(managed);
        }
        store.deleteAll(managed.link());
        return deleted(managed);
    }

    private static ModelAndView deleted(ManagedLink managed) {
        return Pages.seeOther(managed.address("?deleted"));
    }
}
