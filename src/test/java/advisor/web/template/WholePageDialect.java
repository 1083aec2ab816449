package advisor.web.template;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.web.IWebRequest;

/** Reads along whatever a template writes, in every test that starts the site. */
@Component
class WholePageDialect extends AbstractDialect implements IPostProcessorDialect {

    WholePageDialect() {
        super("whole pages");
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, Reader.class, 1));
    }

    /** Made by the engine, one for each page. */
    public static final class Reader extends AbstractTemplateHandler {

        @Override
        public void handleText(IText text) {
            report(TemplateSource.in(text.getText()));
            super.handleText(text);
        }

        @Override
        public void handleOpenElement(IOpenElementTag element) {
            read(element);
            super.handleOpenElement(element);
        }

        @Override
        public void handleStandaloneElement(IStandaloneElementTag element) {
            read(element);
            super.handleStandaloneElement(element);
        }

        private void read(IProcessableElementTag element) {
            Stream.of(element.getAllAttributes())
                    .map(attribute -> TemplateSource.in(
                            attribute.getAttributeCompleteName(),
                            attribute.getValue() == null ? "" : attribute.getValue()))
                    .forEach(this::report);
        }

        private void report(Optional<String> source) {
            source.ifPresent(found -> WholePages.report(where(), found));
        }

        private String where() {
            return getContext() instanceof IWebContext web
                    ? address(web.getExchange().getRequest())
                    : getContext().getTemplateData().getTemplate();
        }

        private static String address(IWebRequest request) {
            String query = request.getQueryString();
            return request.getRequestPath() + (query == null ? "" : "?" + query);
        }
    }
}
