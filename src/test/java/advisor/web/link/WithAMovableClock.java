package advisor.web.link;

import advisor.practice.MovableClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A site whose clock a test can move. */
@TestConfiguration(proxyBeanMethods = false)
class WithAMovableClock {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }
}
