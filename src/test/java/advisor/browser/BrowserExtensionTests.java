package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;

class BrowserExtensionTests {

    @Test
    void runsTheTestsWhereABrowserIsInstalled() {
        assertThat(BrowserExtension.condition(Optional.of(Path.of("chromium")), false)
                        .isDisabled())
                .isFalse();
    }

    @Test
    void skipsTheTestsWithoutABrowserAndSaysWhatToInstall() {
        ConditionEvaluationResult result = BrowserExtension.condition(Optional.empty(), false);

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("apt-get install chromium"));
    }

    @Test
    void failsTheTestsWithoutABrowserWhereOneIsRequired() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BrowserExtension.condition(Optional.empty(), true))
                .withMessageContaining("apt-get install chromium");
    }
}
