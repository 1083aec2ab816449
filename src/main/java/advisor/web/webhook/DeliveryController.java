package advisor.web.webhook;

import advisor.practice.DeliveryStore;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.manage.ManagedLinks;
import advisor.web.page.Pages;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The messages to a link's webhook, at its private address. */
@Controller
class DeliveryController {

    private final ManagedLinks links;
    private final DeliveryStore deliveries;

    DeliveryController(ManagedLinks links, DeliveryStore deliveries) {
        this.links = links;
        this.deliveries = deliveries;
    }

    /** Puts a message that was given up in line again; one that is in line already stays there. */
    @PostMapping(ManagedLink.PATH + "{token}/deliveries/{id}/resend")
    ModelAndView resend(@PathVariable String token, @PathVariable UUID id) {
        ManagedLink managed = links.find(token);
        String news = deliveries.resend(managed.link(), id) ? ManageNews.RESENT.query() : "";
        return Pages.seeOther(managed.address(ManagePart.WEBHOOK.path() + news));
    }
}
