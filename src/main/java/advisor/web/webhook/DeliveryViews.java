package advisor.web.webhook;

import advisor.outbound.Outcome;
import advisor.practice.webhook.Delivery;
import advisor.practice.webhook.DeliveryState;
import advisor.practice.webhook.DeliveryStore;
import advisor.web.language.Words;
import advisor.web.manage.ManagedLink;
import advisor.web.webhook.DeliveryView.Resend;
import advisor.web.webhook.WebhookPage.Unsent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares what became of the messages to a webhook. */
@Component
class DeliveryViews {

    /** How many messages a page shows. */
    static final int SHOWN = 20;

    private final DeliveryStore deliveries;
    private final DeliveryWords endings;
    private final Words words;
    private final Clock clock;

    DeliveryViews(DeliveryStore deliveries, DeliveryWords endings, Words words, Clock clock) {
        this.deliveries = deliveries;
        this.endings = endings;
        this.words = words;
        this.clock = clock;
    }

    /** The last messages, newest first. */
    List<DeliveryView> last(ManagedLink managed) {
        return deliveries.list(managed.link(), SHOWN).stream()
                .map(delivery -> view(managed, delivery))
                .toList();
    }

    private DeliveryView view(ManagedLink managed, Delivery delivery) {
        UUID response = delivery.response();
        return new DeliveryView(
                words.text(
                        response == null ? "delivery.of.test" : "delivery.of.response",
                        words.moment(delivery.created())),
                response == null ? null : managed.response(response),
                delivery.state().id(),
                state(delivery),
                delivery.attempts(),
                last(delivery),
                next(delivery),
                resend(managed, delivery));
    }

    private @Nullable Resend resend(ManagedLink managed, Delivery delivery) {
        Instant next = delivery.next();
        boolean later = next != null && next.isAfter(clock.instant());
        boolean dead = delivery.state() == DeliveryState.DEAD;
        return dead || later
                ? new Resend(
                        managed.address("/deliveries/" + delivery.id() + "/resend"),
                        words.text(dead ? "delivery.resend" : "delivery.send-now"))
                : null;
    }

    /** What was not announced yet; null if all was. */
    @Nullable
    Unsent unsent(ManagedLink managed) {
        long unsent = deliveries.unsent(managed.link());
        return unsent == 0
                ? null
                : new Unsent(words.text("delivery.unsent", unsent), managed.address("/deliveries/resend"));
    }

    /** What became of a message; one that waits after an attempt is told from one that nobody has tried. */
    private String state(Delivery delivery) {
        boolean again = delivery.state() == DeliveryState.WAITING && delivery.attempts() > 0;
        return again ? words.text("delivery.state.again") : words.name("delivery.state.", delivery.state());
    }

    private @Nullable String last(Delivery delivery) {
        Outcome last = delivery.last();
        return last == null ? null : endings.ending(last);
    }

    private @Nullable String next(Delivery delivery) {
        Instant next = delivery.next();
        return next == null ? null : words.text("delivery.next", words.moment(next));
    }
}
