package advisor.web.webhook;

import advisor.outbound.DestinationMistake;
import advisor.outbound.Outcome;
import advisor.web.language.Words;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says how messages to webhooks ended, and what is wrong with their addresses. */
@Component
class DeliveryWords {

    private final Words words;

    DeliveryWords(Words words) {
        this.words = words;
    }

    /** How an attempt ended. */
    String ending(Outcome outcome) {
        String ending = "delivery.ending." + id(outcome.ending());
        String status = String.valueOf(outcome.status());
        return outcome.pointed() == null
                ? words.text(ending, status)
                : words.text("delivery.ending.redirected.to", status, outcome.pointed());
    }

    /** Why nothing can be sent to an address, and what to do about it. */
    String mistake(DestinationMistake mistake) {
        return words.text("webhook.mistake." + id(mistake));
    }

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
