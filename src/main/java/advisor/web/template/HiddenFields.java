package advisor.web.template;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardWithTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/** Lets a form carry parameters along: {@code form:carried} writes a hidden field for each. */
@Component
class HiddenFields extends AbstractProcessorDialect {

    HiddenFields() {
        super("HiddenFields", "form", StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Carried(prefix));
    }

    private static final class Carried extends AbstractStandardExpressionAttributeTagProcessor {

        Carried(String prefix) {
            super(TemplateMode.HTML, prefix, "carried", StandardWithTagProcessor.PRECEDENCE + 1, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String written,
                Object carried,
                IElementTagStructureHandler structure) {
            structure.setBody(
                    ((Map<?, ?>) carried)
                            .entrySet().stream().map(Carried::field).collect(Collectors.joining()),
                    false);
        }

        private static String field(Map.Entry<?, ?> parameter) {
            return "<input type=\"hidden\" name=\"" + escaped(parameter.getKey()) + "\" value=\""
                    + escaped(parameter.getValue()) + "\">";
        }

        private static String escaped(Object text) {
            return HtmlEscape.escapeHtml4Xml(text.toString());
        }
    }
}
