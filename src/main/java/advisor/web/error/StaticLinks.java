package advisor.web.error;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.linkbuilder.AbstractLinkBuilder;

/** The addresses of static files in a page that is written without a request. */
class StaticLinks extends AbstractLinkBuilder {

    private final ResourceUrlProvider files;

    StaticLinks(ResourceUrlProvider files) {
        this.files = files;
        setOrder(0);
    }

    @Override
    public @Nullable String buildLink(IExpressionContext context, String base, Map<String, Object> parameters) {
        return context instanceof IWebContext ? null : Objects.requireNonNullElse(files.getForLookupPath(base), base);
    }
}
