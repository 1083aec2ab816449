package advisor.web.webhook;

import advisor.practice.webhook.DeliveryStore;
import advisor.practice.webhook.Outbox;
import advisor.practice.webhook.WebhookFormat;
import advisor.practice.webhook.WebhookSecret;
import advisor.practice.webhook.WebhookStore;
import advisor.text.Ends;
import advisor.web.api.WebhookMessages;
import advisor.web.limit.Limit;
import advisor.web.limit.LimitExceededException;
import advisor.web.limit.RateLimits;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A link's webhook and the messages to it, at its private address. */
@Controller
@RequestMapping(ManagedLink.INBOX)
class WebhookController {

    private final WebhookStore webhooks;
    private final WebhookSettings settings;
    private final WebhookPages pages;
    private final Outbox outbox;
    private final WebhookMessages messages;
    private final DeliveryStore deliveries;
    private final RateLimits limits;

    WebhookController(
            WebhookStore webhooks,
            WebhookSettings settings,
            WebhookPages pages,
            Outbox outbox,
            WebhookMessages messages,
            DeliveryStore deliveries,
            RateLimits limits) {
        this.webhooks = webhooks;
        this.settings = settings;
        this.pages = pages;
        this.outbox = outbox;
        this.messages = messages;
        this.deliveries = deliveries;
        this.limits = limits;
    }

    @GetMapping("/webhook")
    ModelAndView webhook(ManagedLink managed, @RequestParam MultiValueMap<String, String> parameters) {
        return Pages.page("webhook/webhook", pages.fresh(managed, ManageNews.in(parameters.keySet())));
    }

    @PostMapping("/webhook")
    ModelAndView save(
            ManagedLink managed,
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "standard") String format,
            @RequestParam(name = "secret", defaultValue = "") String copied,
            HttpServletResponse response) {
        TypedWebhook typed =
                new TypedWebhook(url, format, WebhookSecret.read(copied).orElse(null));
        try {
            return checked(managed, typed);
        } catch (LimitExceededException tooOften) {
            tooOften.tell(response);
            return Pages.page("webhook/webhook", pages.delayed(managed, typed, tooOften), HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private ModelAndView checked(ManagedLink managed, TypedWebhook typed) {
        String mistake = settings.mistake(Ends.trimmed(typed.url()));
        return typed.known()
                .filter(format -> mistake == null)
                .map(format -> saved(managed, typed, format))
                .orElseGet(() -> wrong(pages.wrong(managed, typed, mistake)));
    }

    private ModelAndView saved(ManagedLink managed, TypedWebhook typed, WebhookFormat format) {
        boolean signed = settings.save(managed.link(), Ends.trimmed(typed.url()), format, typed.secret());
        if (!signed && typed.secret() == null) {
            return wrong(pages.withoutSecret(managed, typed));
        }
        return done(managed, signed ? ManageNews.WEBHOOK_SAVED : ManageNews.WEBHOOK_KEPT);
    }

    /** Another secret, to be copied before it is used. */
    @GetMapping("/webhook/secret")
    ModelAndView secret(ManagedLink managed) {
        return webhooks.find(managed.link()).isPresent()
                ? Pages.page("webhook/webhook-secret", pages.another(managed))
                : Pages.redirect(managed.address(ManagePart.WEBHOOK.path()));
    }

    @PostMapping("/webhook/secret")
    ModelAndView replace(ManagedLink managed, @RequestParam(name = "secret", defaultValue = "") String copied) {
        return WebhookSecret.read(copied)
                .map(secret -> {
                    webhooks.replace(managed.link(), secret);
                    return done(managed, ManageNews.SECRET_REPLACED);
                })
                .orElseGet(() ->
                        Pages.page("webhook/webhook-secret", pages.anotherInstead(managed), HttpStatus.BAD_REQUEST));
    }

    /** For whoever loads anew, or comes back to, where a form of that page was sent. */
    @GetMapping({"/webhook/remove", "/webhook/test", "/deliveries/resend", "/deliveries/{id}/resend"})
    ModelAndView back(ManagedLink managed) {
        return Pages.redirect(managed.address(ManagePart.WEBHOOK.path()));
    }

    @PostMapping("/webhook/remove")
    ModelAndView remove(ManagedLink managed) {
        webhooks.remove(managed.link());
        return done(managed, ManageNews.WEBHOOK_REMOVED);
    }

    @PostMapping("/webhook/test")
    ModelAndView test(ManagedLink managed) {
        limits.count(Limit.WEBHOOKS_TRIED);
        boolean sent = outbox.test(managed.link(), form -> messages.test(managed.link(), form));
        return done(managed, sent ? ManageNews.TEST_SENT : ManageNews.WEBHOOK_REMOVED);
    }

    /** Sends a message now that was given up or waits; one that is due already stays where it is. */
    @PostMapping("/deliveries/{id}/resend")
    ModelAndView resend(ManagedLink managed, @PathVariable UUID id) {
        return deliveries.resend(managed.link(), id)
                ? done(managed, ManageNews.RESENT)
                : Pages.seeOther(managed.address(ManagePart.WEBHOOK.path()));
    }

    /** The same for all of them. */
    @PostMapping("/deliveries/resend")
    ModelAndView resendAll(ManagedLink managed) {
        limits.count(Limit.WEBHOOKS_TRIED);
        return deliveries.resendAll(managed.link()) > 0
                ? done(managed, ManageNews.RESENT_ALL)
                : Pages.seeOther(managed.address(ManagePart.WEBHOOK.path()));
    }

    private static ModelAndView wrong(WebhookPage page) {
        return Pages.page("webhook/webhook", page, HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView done(ManagedLink managed, ManageNews news) {
        return Pages.seeOther(managed.address(ManagePart.WEBHOOK.path() + news.query()));
    }
}
