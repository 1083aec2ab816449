package advisor.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page at the private address of a link. */
@Controller
class ManageController {

    private final ManagedLinks links;
    private final ManageHeads heads;
    private final Words words;

    ManageController(ManagedLinks links, ManageHeads heads, Words words) {
        this.links = links;
        this.heads = heads;
        this.words = words;
    }

    @GetMapping(ManagedLink.PATH + "{token}")
    ModelAndView inbox(
            @PathVariable String token,
            @RequestParam @Nullable String created,
            @RequestParam @Nullable String rotated) {
        ManagedLink managed = links.find(token);
        ManageHead head = heads.head(managed, ManagePart.INBOX, ManageNews.key(created, rotated));
        return Pages.page("manage", new ManagePage(words.text("manage.inbox.title", head.name()), head));
    }
}
