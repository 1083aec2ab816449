package advisor.web.limit;

import advisor.SiteTest;
import advisor.practice.MovableClock;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** A test of a site whose clock can be moved. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SiteTest
@Import(MovableClockTest.Hands.class)
public @interface MovableClockTest {

    /** The clock. */
    @TestConfiguration(proxyBeanMethods = false)
    class Hands {

        @Bean
        @Primary
        MovableClock hands() {
            return new MovableClock();
        }
    }
}
