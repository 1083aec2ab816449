package advisor.web.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.context.MessageSourceProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words of the pages, kept as they were written for the same values: their formats are read anew each time. */
@Component("messageSource")
@EnableConfigurationProperties(MessageSourceProperties.class)
class KeptMessages extends ResourceBundleMessageSource {

    private static final int MOST = 10_000;
    private static final int MOST_LANGUAGES = 20;

    private final Cache<Message, String> kept =
            Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST).build();

    KeptMessages(MessageSourceProperties properties) {
        setBasenames(properties.getBasename().toArray(String[]::new));
        setDefaultEncoding(properties.getEncoding().name());
        setFallbackToSystemLocale(properties.isFallbackToSystemLocale());
    }

    private final Cache<Locale, Map<String, String>> plain = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(MOST_LANGUAGES)
            .build();

    private record Message(String key, List<@Nullable Object> values, Locale language) {}

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String key, @Nullable Object @Nullable [] values, @Nullable Locale language) {
        if (key == null || language == null) {
            return super.getMessageInternal(key, values, language);
        }
        return values == null || values.length == 0
                ? plain.get(language, any -> new ConcurrentHashMap<>())
                        .computeIfAbsent(key, any -> super.getMessageInternal(key, null, language))
                : kept.get(
                        new Message(key, Arrays.asList(values), language),
                        any -> super.getMessageInternal(key, values, language));
    }
}
