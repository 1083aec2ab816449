package advisor.web.document;

import advisor.SiteTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

/** A test of documents: the site is at https://example.org, and it is the afternoon of November 23, 2026. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SiteTest
@TestPropertySource(properties = "advisor.address=https://example.org")
@Import({DocumentTest.Afternoon.class, Documents.class})
public @interface DocumentTest {

    /** The afternoon. */
    @TestConfiguration(proxyBeanMethods = false)
    class Afternoon {

        @Bean
        @Primary
        Clock afternoon() {
            return Clock.fixed(Instant.parse("2026-11-23T15:04:05Z"), ZoneOffset.UTC);
        }
    }
}
