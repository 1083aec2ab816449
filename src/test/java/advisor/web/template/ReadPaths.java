package advisor.web.template;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/** Notes which paths the templates of a site read, and which of these not directly. */
class ReadPaths {

    private final Set<String> read = new ConcurrentSkipListSet<>();
    private final Set<String> indirectly = new ConcurrentSkipListSet<>();

    /** Takes notes of what this engine reads; its configuration must have had its way before. */
    ReadPaths(SpringTemplateEngine engine, DialectConfiguration before) {
        Set<IDialect> dialects = new LinkedHashSet<>(engine.getDialects());
        dialects.removeIf(SpringStandardDialect.class::isInstance);
        dialects.add(new Noting());
        engine.setDialects(dialects);
    }

    Set<String> read() {
        return read;
    }

    Set<String> indirectly() {
        return indirectly;
    }

    private final class Noting extends SpringStandardDialect {

        private final IStandardVariableExpressionEvaluator direct =
                new PathEvaluator((context, expression, execution) -> {
                    if (RecordPath.read(expression.getExpression()).isPresent()) {
                        indirectly.add(expression.getExpression());
                    }
                    return super.getVariableExpressionEvaluator().evaluate(context, expression, execution);
                });

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return (context, expression, execution) -> {
                read.add(expression.getExpression());
                return direct.evaluate(context, expression, execution);
            };
        }
    }
}
