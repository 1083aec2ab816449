package advisor.practice.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import advisor.outbound.Couriers;
import advisor.outbound.Ending;
import advisor.outbound.Outcome;
import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.dispatch.Dispatcher;
import advisor.practice.dispatch.Retries;
import advisor.practice.link.Link;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.hc.client5.http.utils.DateUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a consultant's server receives, and when. */
@ParameterizedClass
@EnumSource(Database.class)
class DispatcherTests extends DispatchTest {

    private final Dispatcher dispatcher;
    private Hook hook;
    private Link link;

    DispatcherTests(Database database) throws IOException {
        super(database);
        dispatcher = dispatcher(source, clock, Couriers.inside(clock));
        hook = new Hook();
        link = link(hook.url());
    }

    @BeforeEach
    void startsWithANewLink() throws IOException {
        hook.close();
        hook = new Hook();
        links.delete(link);
        link = link(hook.url());
    }

    @AfterEach
    void ends() {
        hook.close();
    }

    private void round() {
        round(dispatcher);
    }

    @Test
    void goesOnAfterAFailureThatNobodyExpected() {
        AtomicBoolean fails = new AtomicBoolean(true);
        Claims failing =
                new Claims(
                        JdbcClient.create(source),
                        Practice.transactions(source),
                        Practice.webhooks(source),
                        new Retries(),
                        clock) {
                    @Override
                    List<Claim> take(int most) {
                        if (fails.getAndSet(false)) {
                            throw new IllegalStateException("A row that cannot be read");
                        }
                        return super.take(most);
                    }
                };
        Dispatcher unlucky = dispatcher(failing, clock, Couriers.inside(clock));
        respond(link);
        unlucky.start();
        assertThatIllegalStateException().isThrownBy(unlucky::look);
        round(unlucky);
        assertThat(hook.messages()).hasSize(1);
    }

    @Test
    void deliversAResponse() {
        UUID response = respond(link);
        round();
        assertThat(hook.messages())
                .singleElement()
                .extracting(Hook.Message::body)
                .isEqualTo(response.toString());
        assertThat(delivery(link))
                .isEqualTo(new Delivery(
                        delivery(link).id(),
                        response,
                        clock.instant(),
                        DeliveryState.DELIVERED,
                        1,
                        null,
                        clock.instant(),
                        ACCEPTED));
    }

    @Test
    void deliversOnce() {
        respond(link);
        round();
        clock.pass(Duration.ofDays(2));
        round();
        assertThat(hook.messages()).hasSize(1);
    }

    /** As a receiver would, with nothing of ours. */
    @Test
    void signsWhatItSends() throws GeneralSecurityException {
        respond(link);
        round();
        Hook.Message message = hook.messages().get(0);
        String secret = webhooks.find(link).orElseThrow().secret().text();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
        byte[] signature = mac.doFinal(
                (message.id() + "." + message.seconds() + "." + message.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(message.signature()).isEqualTo("v1," + Base64.getEncoder().encodeToString(signature));
        assertThat(message.seconds()).isEqualTo(clock.instant().getEpochSecond());
    }

    @Test
    void triesAgainUnderTheSameId() {
        respond(link);
        hook.answer(500);
        round();
        assertThat(delivery(link).state()).isEqualTo(DeliveryState.WAITING);
        assertThat(delivery(link).last()).isEqualTo(REJECTED);
        clock.pass(Duration.ofSeconds(4));
        round();
        assertThat(hook.messages()).hasSize(1);
        clock.pass(Duration.ofMillis(1_600));
        hook.answer(204);
        round();
        assertThat(delivery(link).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(delivery(link).attempts()).isEqualTo(2);
        assertThat(hook.messages())
                .hasSize(2)
                .extracting(Hook.Message::id)
                .containsOnly(hook.messages().get(0).id());
        assertThat(hook.messages().get(1).signature())
                .isNotEqualTo(hook.messages().get(0).signature());
    }

    @Test
    void givesUpAfterAboutADay() {
        respond(link);
        hook.answer(503);
        Duration waited = Duration.ZERO;
        round();
        for (Delivery waiting = delivery(link); waiting.next() != null; waiting = delivery(link)) {
            Duration pause = Duration.between(clock.instant(), waiting.next());
            waited = waited.plus(pause);
            clock.pass(pause.minusMillis(1));
            round();
            assertThat(delivery(link).attempts()).isEqualTo(waiting.attempts());
            clock.pass(Duration.ofMillis(1));
            round();
        }
        assertThat(hook.messages())
                .hasSize(8)
                .extracting(Hook.Message::id)
                .containsOnly(hook.messages().get(0).id());
        assertThat(waited).isBetween(Duration.ofHours(23), Duration.ofHours(27));
        assertThat(delivery(link).state()).isEqualTo(DeliveryState.DEAD);
        assertThat(deliveries.dead(link)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            120                           | PT2M
            1                             | PT5S
            soon                          | PT5S
            -60                           | PT5S
            LATER                         | PT30M
            86400                         | PT9H
            """)
    void leavesAReceiverAloneForAsLongAsItAsks(String asked, Duration pause) {
        Instant later = clock.instant().plus(Duration.ofMinutes(30));
        respond(link);
        hook.answer(503, asked.replace("LATER", DateUtils.formatStandardDate(later)));
        round();

        Instant next = Objects.requireNonNull(delivery(link).next());
        assertThat(Duration.between(clock.instant(), next))
                .isBetween(pause, pause.plus(pause.dividedBy(10)).plusSeconds(1));
        assertThat(delivery(link).last()).isEqualTo(new Outcome(Ending.REJECTED, 503, null));
    }

    @Test
    void holdsBackAllThatWaitsForAReceiverThatAsksForIt() {
        respond(link);
        respond(link);
        hook.answer(429, "600");
        round();
        round();
        assertThat(hook.messages()).hasSize(1);
        assertThat(deliveries.list(link, 10)).extracting(Delivery::attempts).containsExactlyInAnyOrder(0, 1);

        clock.pass(Duration.ofMinutes(11));
        hook.answer(200);
        round();
        round();
        assertThat(hook.messages()).hasSize(3);
        assertThat(deliveries.list(link, 10)).extracting(Delivery::state).containsOnly(DeliveryState.DELIVERED);
    }

    @Test
    void sendsATestEvenToAReceiverThatWantsToBeLeftAlone() {
        respond(link);
        outbox.test(link, form -> "{}");
        hook.answer(503, "600");
        round();
        round();
        assertThat(hook.messages()).hasSize(2);
    }

    @Test
    void startsAnewWhenItIsTold() {
        respond(link);
        hook.answer(410);
        round();
        assertThat(delivery(link).state()).isEqualTo(DeliveryState.DEAD);
        hook.answer(500);
        assertThat(deliveries.resend(link, delivery(link).id())).isTrue();
        round();
        assertThat(delivery(link).state()).isEqualTo(DeliveryState.WAITING);
        assertThat(hook.messages())
                .hasSize(2)
                .extracting(Hook.Message::id)
                .containsOnly(hook.messages().get(0).id());
    }

    @Test
    void sendsNothingAgainThatIsNotDead() {
        respond(link);
        assertThat(deliveries.resend(link, delivery(link).id())).isFalse();
        round();
        assertThat(deliveries.resend(link, delivery(link).id())).isFalse();
    }

    @Test
    void sendsAtOnceWhatWaitsUnderTheSameId() {
        respond(link);
        hook.answer(503, "600");
        round();
        hook.answer(200);
        UUID id = delivery(link).id();
        assertThat(deliveries.resend(link, id)).isTrue();
        assertThat(deliveries.resend(link, id)).isFalse();
        round();
        assertThat(delivery(link).state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(hook.messages())
                .hasSize(2)
                .extracting(Hook.Message::id)
                .containsOnly(hook.messages().get(0).id());
    }

    @Test
    void sendsAllAgainThatWaitsOrWasGivenUpButNoTest() {
        respond(link);
        hook.answer(410);
        round();
        respond(link);
        hook.answer(500);
        round();
        outbox.test(link, form -> "{}");
        round();
        assertThat(deliveries.unsent(link)).isEqualTo(2);

        hook.answer(200);
        assertThat(deliveries.resendAll(link(hook.url()))).isZero();
        assertThat(deliveries.resendAll(link)).isEqualTo(2);
        assertThat(deliveries.resendAll(link)).isZero();
        round();
        round();

        assertThat(deliveries.unsent(link)).isZero();
        assertThat(deliveries.list(link, 10))
                .filteredOn(delivery -> delivery.response() != null)
                .extracting(Delivery::state)
                .containsOnly(DeliveryState.DELIVERED);
        assertThat(hook.messages()).hasSize(5);
        assertThat(hook.messages().stream().map(Hook.Message::id).distinct()).hasSize(3);
    }

    @Test
    void writesAnewWhatHasNotArrived() {
        UUID arrived = respond(link);
        round();
        UUID waits = respond(link);
        hook.answer(500);
        round();
        deliveries.rewrite(link, response -> Optional.of("new " + response));
        clock.pass(Duration.ofSeconds(6));
        round();
        assertThat(hook.messages())
                .extracting(Hook.Message::body)
                .containsExactly(arrived.toString(), waits.toString(), "new " + waits);
    }

    @Test
    void sendsNothingAgainForSomebodyElse() {
        respond(link);
        hook.answer(410);
        round();
        assertThat(deliveries.resend(
                        link("https://other.example"), delivery(link).id()))
                .isFalse();
    }

    @Test
    void stopsAtOnceWhereNothingIsWantedAnyMore() {
        respond(link);
        hook.answer(410);
        round();
        assertThat(delivery(link).state()).isEqualTo(DeliveryState.DEAD);
        assertThat(delivery(link).last()).isEqualTo(new Outcome(Ending.GONE, 410, null));
    }

    @Test
    void triesATestOnce() {
        outbox.test(link, form -> "{}");
        hook.answer(500);
        round();
        assertThat(hook.messages()).hasSize(1);
        assertThat(delivery(link).state()).isEqualTo(DeliveryState.DEAD);
        assertThat(deliveries.dead(link)).isZero();
    }

    @Test
    void goesWhereTheWebhookIsNow() {
        webhooks.move(link, "http://nobody.invalid/");
        respond(link);
        round();
        assertThat(delivery(link).last()).isEqualTo(new Outcome(Ending.UNRESOLVED, null, null));
        webhooks.move(link, hook.url());
        clock.pass(Duration.ofSeconds(6));
        round();
        assertThat(delivery(link).state()).isEqualTo(DeliveryState.DELIVERED);
    }

    @Test
    void sendsNothingOfWhatIsDeleted() {
        responses.delete(link, respond(link));
        round();
        assertThat(hook.messages()).isEmpty();
    }
}
