package advisor.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Parts of the web that come from the framework. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final Arrivals arrivals;
    private final Languages languages;

    WebConfiguration(Arrivals arrivals, Languages languages) {
        this.arrivals = arrivals;
        this.languages = languages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageHeaders(languages));
        registry.addInterceptor(arrivals);
        registry.addInterceptor(new RetryLater());
    }

    /** The static files whose addresses others write down, and which so carry no hash of their content. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/openapi.yaml", Embeds.SCRIPT)
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache().cachePrivate());
    }

    /** An address with a slash too many at its end leads to the one without it, with all that it carries. */
    @Bean
    UrlHandlerFilter slashes() {
        return UrlHandlerFilter.trailingSlashHandler("/**")
                .redirect(HttpStatus.PERMANENT_REDIRECT)
                .build();
    }

    /** A strong tag of each page's content: who has it already gets no second copy. */
    @Bean
    @Order(1)
    ShallowEtagHeaderFilter etags() {
        return new ShallowEtagHeaderFilter();
    }

    /** Between the tag and the page: each form of a page has a tag of its own. */
    @Bean
    @Order(2)
    CompressionFilter compression() {
        return new CompressionFilter();
    }
}
