package advisor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;

/** Jobs run, unless they are switched off. */
class ScheduleConfigurationTests {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(ScheduleConfiguration.class);

    @Test
    void jobsRunUnlessTheyAreSwitchedOff() {
        application.run(context -> assertThat(context).hasSingleBean(ScheduledAnnotationBeanPostProcessor.class));
    }

    @Test
    void onePropertySwitchesThemOff() {
        application
                .withPropertyValues("advisor.jobs=false")
                .run(context -> assertThat(context).doesNotHaveBean(ScheduledAnnotationBeanPostProcessor.class));
    }
}
