package advisor.web.template;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafProperties;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/** Lets templates read view models directly. The standard dialect takes another evaluator from a dialect of its kind only. */
@Configuration(proxyBeanMethods = false)
class DialectConfiguration {

    DialectConfiguration(SpringTemplateEngine engine, ThymeleafProperties properties) {
        SpringStandardDialect direct = new Direct();
        direct.setEnableSpringELCompiler(properties.isEnableSpringElCompiler());
        Set<IDialect> dialects = new LinkedHashSet<>(engine.getDialects());
        dialects.removeIf(SpringStandardDialect.class::isInstance);
        dialects.add(direct);
        engine.setDialects(dialects);
    }

    private static final class Direct extends SpringStandardDialect {

        private final IStandardVariableExpressionEvaluator paths =
                new PathEvaluator(super.getVariableExpressionEvaluator());

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return paths;
        }
    }
}
