package advisor.web.template;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** Lets templates be Markdown: those that end with {@code .md}, with words escaped by {@link MarkdownText}. */
@Configuration(proxyBeanMethods = false)
class MarkdownConfiguration {

    @Bean
    ITemplateResolver markdownTemplates(ApplicationContext context) {
        SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
        resolver.setApplicationContext(context);
        resolver.setPrefix("classpath:/templates/");
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setResolvablePatterns(Set.of("*.md"));
        resolver.setOrder(1);
        return resolver;
    }

    @Bean
    IDialect markdownDialect() {
        return MarkdownText.dialect();
    }
}
