package advisor.practice.webhook;

import advisor.outbound.Courier;
import advisor.outbound.Outcome;
import advisor.outbound.Parcel;
import advisor.practice.dispatch.Attempt;
import advisor.practice.dispatch.Line;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The messages that wait for webhooks, each signed when it is sent. */
@Component
class WebhookLine implements Line {

    private final Claims claims;
    private final Courier courier;
    private final Clock clock;

    WebhookLine(Claims claims, Courier courier, Clock clock) {
        this.claims = claims;
        this.courier = courier;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "Messages to webhooks";
    }

    @Override
    public int atOnce() {
        return 8;
    }

    @Override
    public List<Attempt> take(int most) {
        return claims.take(most).stream().<Attempt>map(Claimed::new).toList();
    }

    private Parcel parcel(Claim claim) {
        long seconds = clock.instant().getEpochSecond();
        String body = claim.delivery().body();
        Map<String, String> headers = Map.of(
                "webhook-id", claim.messageId(),
                "webhook-timestamp", String.valueOf(seconds),
                "webhook-signature", claim.webhook().secret().signature(claim.messageId(), seconds, body));
        return new Parcel(claim.webhook().url(), headers, body);
    }

    private final class Claimed implements Attempt {

        private final Claim claim;

        private Claimed(Claim claim) {
            this.claim = claim;
        }

        @Override
        public String message() {
            return claim.delivery().id().toString();
        }

        @Override
        public Instant lease() {
            return claim.lease();
        }

        @Override
        public Outcome send() {
            return courier.deliver(parcel(claim));
        }

        @Override
        public void end(Outcome outcome) {
            claims.end(claim, outcome);
        }
    }
}
