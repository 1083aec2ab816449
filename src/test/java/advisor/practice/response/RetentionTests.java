package advisor.practice.response;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.link.Idleness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class RetentionTests {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withUserConfiguration(Kept.class)
            .withPropertyValues(
                    "advisor.retention-days=180",
                    "advisor.visit-days=400",
                    "advisor.link-idle-days=365",
                    "advisor.link-gone-days=183");

    @Test
    void isReadFromTheSettings() {
        application
                .withPropertyValues("advisor.retention-days=30")
                .run(context ->
                        assertThat(context.getBean(Retention.class).days()).isEqualTo(30));
    }

    @ParameterizedTest
    @CsvSource({
        "advisor.retention-days, 0",
        "advisor.retention-days, -1",
        "advisor.retention-days, soon",
        "advisor.retention-days, ''",
        "advisor.retention-days, 1000001",
        "advisor.visit-days, 0",
        "advisor.visit-days, 1.5",
        "advisor.link-idle-days, 0",
        "advisor.link-idle-days, 1000001",
        "advisor.link-gone-days, -1",
        "advisor.link-gone-days, ''"
    })
    void nonsenseStopsTheStartAndIsNamed(String property, String value) {
        application
                .withPropertyValues(property + "=" + value)
                .run(context -> assertThat(context).hasFailed().getFailure().hasStackTraceContaining(property));
    }

    @EnableConfigurationProperties({Retention.class, Idleness.class})
    static class Kept {}
}
