package advisor.web.manage;

import advisor.web.manage.ManagedLink.Access;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands every page at a private address the link that its token leads to; without one, none is asked. */
@Configuration(proxyBeanMethods = false)
class PrivateAddresses implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final ManagedLinks links;

    PrivateAddresses(ManagedLinks links) {
        this.links = links;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ManagedLink.class;
    }

    @Override
    public ManagedLink resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Object variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return find((Map<?, ?>) Objects.requireNonNull(variables));
    }

    private ManagedLink find(Map<?, ?> path) {
        Object reader = path.get(Access.READ_TOKEN);
        return reader == null
                ? links.find(Objects.toString(path.get(Access.MANAGE_TOKEN)), Access.MANAGE)
                : links.find(reader.toString(), Access.READ);
    }
}
