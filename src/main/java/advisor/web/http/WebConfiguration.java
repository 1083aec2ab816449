package advisor.web.http;

import advisor.web.cache.PageCache;
import advisor.web.language.Languages;
import advisor.web.page.Address;
import advisor.web.page.Route;
import advisor.web.page.Route.Trait;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Parts of the web that come from the framework. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ServletContext site;
    private final Arrivals arrivals;
    private final Languages languages;
    private final PageCache pages;

    WebConfiguration(ServletContext site, Arrivals arrivals, Languages languages, PageCache pages) {
        this.site = site;
        this.arrivals = arrivals;
        this.languages = languages;
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(onSite(new LanguageHeaders(languages)));
        registry.addInterceptor(onSite(new FormsOnly())).excludePathPatterns(Route.patterns(Trait.UNREAD));
        registry.addInterceptor(onSite(arrivals));
        registry.addInterceptor(onSite(new RetryLater()));
        registry.addInterceptor(onSite(pages)).addPathPatterns(Route.patterns(Trait.KEPT));
    }

    private HandlerInterceptor onSite(HandlerInterceptor interceptor) {
        return new OnSite(site, interceptor);
    }

    /** The static files whose addresses others write down, and which so carry no hash of their content. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/openapi.yaml", Address.EMBED_SCRIPT)
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache().cachePrivate());
    }

    /**
     * Steps in on the site's own port alone. The framework has every interceptor of the site on the operator's port, too, where
     * none of the filters is that they rely on.
     */
    private record OnSite(ServletContext site, HandlerInterceptor interceptor) implements HandlerInterceptor {

        private boolean isAsked(HttpServletRequest request) {
            return site.equals(request.getServletContext());
        }

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
                throws Exception {
            return !isAsked(request) || interceptor.preHandle(request, response, handler);
        }

        @Override
        public void postHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page)
                throws Exception {
            if (isAsked(request)) {
                interceptor.postHandle(request, response, handler, page);
            }
        }

        @Override
        public void afterCompletion(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure)
                throws Exception {
            if (isAsked(request)) {
                interceptor.afterCompletion(request, response, handler, failure);
            }
        }
    }
}
