package advisor;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Lets methods marked {@code @Scheduled} run by themselves, anywhere in the application; {@code advisor.jobs=false} lets
 * none. How many threads they share stands in {@code application.yaml}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "advisor.jobs", matchIfMissing = true)
@EnableScheduling
class ScheduleConfiguration {}
