package advisor.web.template;

import advisor.document.Markdown;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** What {@code [[...]]} writes in a text template: words, escaped for Markdown instead of for HTML. */
final class MarkdownText extends AbstractStandardExpressionAttributeTagProcessor {

    private static final String PREFIX = StandardDialect.PREFIX;
    private static final int BEFORE_THE_STANDARD_ONE = StandardTextTagProcessor.PRECEDENCE - 1;

    private MarkdownText(String prefix) {
        super(TemplateMode.TEXT, prefix, StandardTextTagProcessor.ATTR_NAME, BEFORE_THE_STANDARD_ONE, true, true);
    }

    /** The dialect that consists of this. */
    static IDialect dialect() {
        return new AbstractProcessorDialect("Markdown", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE) {
            @Override
            public Set<IProcessor> getProcessors(String prefix) {
                return Set.of(new MarkdownText(prefix));
            }
        };
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attributeName,
            String attributeValue,
            @Nullable Object words,
            IElementTagStructureHandler structure) {
        structure.setBody(Markdown.escaped(String.valueOf(words)), false);
    }
}
