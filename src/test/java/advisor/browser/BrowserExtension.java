package advisor.browser;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Lets tests run where a browser is installed, and gives them one browser for all and a window for each. */
class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    private static final String MISSING =
            "No Chromium or Chrome found: install one (on Debian: apt-get install chromium-headless-shell),"
                    + " or say where it is with -Dbrowser.path=/path/to/chrome";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        ConditionEvaluationResult result = condition(InstalledBrowser.find(), Boolean.getBoolean("browser.required"));
        if (result.isDisabled()) {
            context.getRoot().getStore(NAMESPACE).computeIfAbsent(MISSING, BrowserExtension::sayOnce);
        }
        return result;
    }

    static ConditionEvaluationResult condition(Optional<Path> browser, boolean required) {
        if (browser.isEmpty() && required) {
            throw new IllegalStateException(MISSING);
        }
        return browser.map(path -> ConditionEvaluationResult.enabled("Browser: " + path))
                .orElseGet(() -> ConditionEvaluationResult.disabled(MISSING));
    }

    /** Maven shows how many tests are skipped, not why. */
    private static String sayOnce(String reason) {
        System.err.println("Browser tests are skipped. " + reason);
        return reason;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visits.class;
    }

    /** The browser closes with the last test, a test's windows close with the test. */
    @Override
    public Visits resolveParameter(ParameterContext parameter, ExtensionContext context) {
        SharedBrowser shared = context.getRoot().getStore(NAMESPACE).computeIfAbsent(SharedBrowser.class);
        return context.getStore(NAMESPACE)
                .computeIfAbsent(Visits.class, key -> new Visits(shared.browser(), site(context)), Visits.class);
    }

    private static String site(ExtensionContext context) {
        return "http://localhost:"
                + SpringExtension.getApplicationContext(context)
                        .getEnvironment()
                        .getRequiredProperty("local.server.port");
    }
}
