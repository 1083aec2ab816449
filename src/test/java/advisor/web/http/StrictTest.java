package advisor.web.http;

import advisor.SiteTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A test of a site that soon has enough of a client. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SiteTest
@TestPropertySource(
        properties = {
            "advisor.limits.previews.times=1",
            "advisor.limits.previews.within=1d",
            "advisor.limits.responses-sent.times=2",
            "advisor.limits.responses-sent.within=1d",
            "advisor.limits.webhooks-tried.times=1",
            "advisor.limits.webhooks-tried.within=10m"
        })
public @interface StrictTest {}
