package advisor.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import advisor.practice.MovableClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class RateLimitsTests {

    private final MovableClock clock = new MovableClock();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final RateLimits limits = new RateLimits(
            new Limits(Stream.of(Limit.values())
                    .collect(Collectors.toMap(limit -> limit, limit -> new Allowance(3, Duration.ofMinutes(3))))),
            clock,
            request,
            registry);

    @Test
    void letsEachClientDoItThatOften() {
        exhaust();
        assertThatThrownBy(() -> limits.count(Limit.PREVIEWS)).isInstanceOf(LimitExceededException.class);

        request.setRemoteAddr("192.0.2.7");
        assertThatCode(() -> limits.count(Limit.PREVIEWS)).doesNotThrowAnyException();
    }

    @Test
    void tellsWhoeverRunsTheSiteHowManyWereRefused() {
        exhaust();
        assertThat(refused(Limit.PREVIEWS)).isZero();
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> limits.count(Limit.PREVIEWS)).isInstanceOf(LimitExceededException.class);
        }

        assertThat(refused(Limit.PREVIEWS)).isEqualTo(2);
        assertThat(refused(Limit.LINKS_CREATED)).isZero();
    }

    private double refused(Limit limit) {
        return registry.get("advisor.limits.refused")
                .tag("limit", limit.id())
                .counter()
                .count();
    }

    @Test
    void countsEachLimitByItself() {
        exhaust();

        assertThatCode(() -> limits.count(Limit.LINKS_CREATED)).doesNotThrowAnyException();
    }

    @Test
    void countsWhatIsDoneToOneThingWhoeverDoesIt() {
        for (int time = 0; time < 3; time++) {
            request.setRemoteAddr("192.0.2." + time);
            limits.count(Limit.LINK_RECOVERIES_TRIED, "jane-doe");
        }

        assertThatThrownBy(() -> limits.count(Limit.LINK_RECOVERIES_TRIED, "jane-doe"))
                .isInstanceOf(LimitExceededException.class);
        assertThatCode(() -> limits.count(Limit.LINK_RECOVERIES_TRIED, "john-doe"))
                .doesNotThrowAnyException();
        limits.forgive(Limit.LINK_RECOVERIES_TRIED, "jane-doe");
        assertThatCode(() -> limits.count(Limit.LINK_RECOVERIES_TRIED, "jane-doe"))
                .doesNotThrowAnyException();
    }

    @Test
    void saysWhenToTryAgainAndKeepsItsWord() {
        exhaust();
        clock.pass(Duration.ofSeconds(17));
        LimitExceededException exceeded =
                catchThrowableOfType(LimitExceededException.class, () -> limits.count(Limit.PREVIEWS));
        String wait = exceeded.getHeaders().getFirst("Retry-After");
        assertThat(wait).isEqualTo("44");

        clock.pass(Duration.ofSeconds(42));
        assertThatThrownBy(() -> limits.count(Limit.PREVIEWS)).isInstanceOf(LimitExceededException.class);
        clock.pass(Duration.ofSeconds(2));
        assertThatCode(() -> limits.count(Limit.PREVIEWS)).doesNotThrowAnyException();
    }

    @Test
    void forgetsAClientWhoHasBeenAwayForTheWholeTime() {
        exhaust();
        clock.pass(Duration.ofMinutes(3));

        assertThatCode(this::exhaust).doesNotThrowAnyException();
        assertThat(limits.size()).isEqualTo(1);
        clock.pass(Duration.ofMinutes(3));
        assertThat(limits.size()).isZero();
    }

    @Test
    void needsAnAllowanceForEachLimit() {
        Map<Limit, Allowance> none = Map.of();

        assertThatThrownBy(() -> new Limits(none)).hasMessageContaining("is missing");
        assertThatThrownBy(() -> new Allowance(0, Duration.ofHours(1))).hasMessageContaining("above zero");
        assertThatThrownBy(() -> new Allowance(1, Duration.ZERO)).hasMessageContaining("above zero");
    }

    private void exhaust() {
        IntStream.range(0, 3).forEach(time -> limits.count(Limit.PREVIEWS));
    }
}
