package advisor.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
        return address()
                .map(address -> languages.offered().stream()
                        .filter(language -> !language.equals(Languages.current()))
                        .map(language -> other(language, address))
                        .toList())
                .orElse(List.of());
    }

    private Optional<String> address() {
        return request.getDispatcherType() == DispatcherType.ERROR
                ? Optional.empty()
                : address(request.getRequestURI(), request.getQueryString(), request.getMethod());
    }

    private static Optional<String> address(String path, @Nullable String query, @Nullable String method) {
        return method != null && REPEATABLE.contains(method) && Languages.isSpoken(path)
                ? Optional.of(Address.with(path, withoutLanguage(query)))
                : Optional.empty();
    }

    private static String withoutLanguage(@Nullable String query) {
        return Stream.of(Objects.requireNonNullElse(query, "").split("&"))
                .filter(pair -> !pair.split("=", 2)[0].equals(Languages.PARAMETER))
                .collect(Collectors.joining("&"));
    }

    private OtherLanguage other(Locale language, String address) {
        return new OtherLanguage(
                language.toLanguageTag(), words.languageName(language), Languages.in(language, address));
    }
}
