package advisor.web.webhook;

import advisor.outbound.Outcome;
import advisor.practice.webhook.Delivery;
import advisor.practice.webhook.DeliveryState;
import advisor.practice.webhook.DeliveryStore;
import advisor.web.language.Words;
import advisor.web.manage.ManagedLink;
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

    DeliveryViews(DeliveryStore deliveries, DeliveryWords endings, Words words) {
        this.deliveries = deliveries;
        this.endings = endings;
        this.words = words;
    }

    /** The last messages, newest first. */
    List<DeliveryView> last(ManagedLink managed) {
        return deliveries.list(managed.link(), SHOWN).stream()
                .map(delivery -> view(managed, delivery))
                .toList();
    }

    private DeliveryView view(ManagedLink managed, Delivery delivery) {
        UUID response = delivery.response();
        String resend = managed.address("/deliveries/" + delivery.id() + "/resend");
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
                delivery.state() == DeliveryState.DEAD ? resend : null);
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
