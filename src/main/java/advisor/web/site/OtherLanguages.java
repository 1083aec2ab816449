package advisor.web.site;

import advisor.web.language.Languages;
import advisor.web.language.Words;
import advisor.web.page.Address;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the page that is being answered in the other languages, with all that its address carries. */
@Component
class OtherLanguages {

    private static final List<String> REPEATABLE = List.of("GET", "HEAD");

    private final Languages languages;
    private final Words words;
    private final HttpServletRequest request;

    OtherLanguages(Languages languages, Words words, HttpServletRequest request) {
        this.languages = languages;
        this.words = words;
        this.request = request;
    }

    /** One for each other language; none where asking again would lose what was sent, or would fail again. */
    List<OtherLanguage> all() {
        return isRepeatable()
                ? languages.offered().stream()
                        .filter(language -> !language.equals(Languages.current()))
                        .map(this::other)
                        .toList()
                : List.of();
    }

    private boolean isRepeatable() {
        return request.getDispatcherType() != DispatcherType.ERROR
                && REPEATABLE.contains(request.getMethod())
                && Languages.isSpoken(request.getRequestURI());
    }

    /** Relative to the page: its path, which may be a secret or lead elsewhere, is not repeated. */
    private OtherLanguage other(Locale language) {
        String query = Address.with("", withoutLanguage(request.getQueryString()));
        return new OtherLanguage(language.toLanguageTag(), words.languageName(language), Languages.in(language, query));
    }

    private static String withoutLanguage(@Nullable String query) {
        return Stream.of(Objects.requireNonNullElse(query, "").split("&"))
                .filter(pair -> !pair.split("=", 2)[0].equals(Languages.PARAMETER))
                .collect(Collectors.joining("&"));
    }

    /** The same page in another language. */
    record OtherLanguage(String tag, String name, String address) {}
}
