package advisor.web.cache;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.AttributeNames;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.StandardWithTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Lets templates insert a part that is kept: {@code kept:insert} does what {@code th:insert} does, and shows the fragment
 * nothing but its parameters, which are named. {@code kept:own} names more of them, which hardly two pages share, such
 * as addresses: the fragment can write one as it is, or leave it out where it is null, and do nothing else with it.
 */
@Component
class PieceDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "kept";
    private static final AttributeName OWN = AttributeNames.forHTMLName(PREFIX, "own");

    private final Pieces pieces;

    PieceDialect(Pieces pieces) {
        super("KeptPieces", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
        this.pieces = pieces;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Insert(prefix));
    }

    private final class Insert extends AbstractAttributeTagProcessor {

        Insert(String prefix) {
            super(
                    TemplateMode.HTML,
                    prefix,
                    null,
                    false,
                    "insert",
                    true,
                    StandardWithTagProcessor.PRECEDENCE + 1,
                    true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String fragment,
                IElementTagStructureHandler structure) {
            structure.setBody(pieces.text(context, fragment, tag.getAttributeValue(OWN)), false);
            structure.removeAttribute(OWN);
        }
    }
}
