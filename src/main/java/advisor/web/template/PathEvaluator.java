package advisor.web.template;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Reads what nearly every expression of the templates is, a path such as {@code page.verdict.title} through records,
 * directly; all others are left to the evaluator that understands everything. A view model's records are seen by their
 * own package only, so that one can neither compile its expressions nor read a property without looking for it.
 */
final class PathEvaluator implements IStandardVariableExpressionEvaluator {

    private static final Set<String> RESERVED = Set.of("param", "session", "application", "execInfo");

    private final IStandardVariableExpressionEvaluator others;
    private final Map<String, Optional<RecordPath>> paths = new ConcurrentHashMap<>();

    PathEvaluator(IStandardVariableExpressionEvaluator others) {
        this.others = others;
    }

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        RecordPath path = expression.getUseSelectionAsRoot() || execution.getPerformTypeConversion()
                ? null
                : path(expression.getExpression());
        Object value = path == null ? RecordPath.UNKNOWN : path.value(context.getVariable(path.variable()));
        return value == RecordPath.UNKNOWN ? others.evaluate(context, expression, execution) : value;
    }

    private @Nullable RecordPath path(String expression) {
        return paths.computeIfAbsent(
                        expression,
                        written -> RecordPath.read(written).filter(path -> !RESERVED.contains(path.variable())))
                .orElse(null);
    }
}
