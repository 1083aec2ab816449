package advisor.web.template;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileCopyUtils;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresource.ITemplateResource;

/** Leaves the indentation of the templates behind, which is a tenth of a page and means nothing to who reads it. */
@Configuration(proxyBeanMethods = false)
class TrimmedTemplates {

    private static final Pattern INDENTATION = Pattern.compile("\\s*\\n\\s*");

    /** Where a line break between two tags is no blank between two words. */
    private static final Pattern BETWEEN = Pattern.compile(
            ">\\n(?=</?(?:section|div|p|h[1-6]|[uod]l|li|d[td]|table|t(?:head|body|[rhd])|details|summary|fig\\w+|form"
                    + "|fieldset|legend|header|article|nav|meta|link|title|path|text|circle|rect|line|g|svg)[\\s>])");

    @Bean
    SpringResourceTemplateResolver defaultTemplateResolver(ApplicationContext context) {
        SpringResourceTemplateResolver resolver = new Resolver();
        resolver.setApplicationContext(context);
        resolver.setPrefix("classpath:/templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return resolver;
    }

    private static final class Resolver extends SpringResourceTemplateResolver {

        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                @Nullable String owner,
                String template,
                String name,
                String encoding,
                @Nullable Map<String, Object> attributes) {
            return new Trimmed(
                    super.computeTemplateResource(configuration, owner, template, name, encoding, attributes));
        }
    }

    private record Trimmed(ITemplateResource whole) implements ITemplateResource {

        @Override
        public String getDescription() {
            return whole.getDescription();
        }

        @Override
        public String getBaseName() {
            return whole.getBaseName();
        }

        @Override
        public boolean exists() {
            return whole.exists();
        }

        @Override
        public Reader reader() throws IOException {
            String text = FileCopyUtils.copyToString(whole.reader());
            return new StringReader(
                    BETWEEN.matcher(INDENTATION.matcher(text).replaceAll("\n")).replaceAll(">"));
        }

        @Override
        public ITemplateResource relative(String location) {
            return new Trimmed(whole.relative(location));
        }
    }
}
