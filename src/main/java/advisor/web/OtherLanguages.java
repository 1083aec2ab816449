package advisor.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    /** One for each other language; none where asking again would lose what was sent, or could not be read. */
    List<OtherLanguage> all() {
        return address()
                .map(address -> languages.offered().stream()
                        .filter(language -> !language.equals(Languages.current()))
                        .map(language -> other(language, address))
                        .toList())
                .orElse(List.of());
    }

    private Optional<String> address() {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String missed
                ? address(missed, error(RequestDispatcher.ERROR_QUERY_STRING), error(RequestDispatcher.ERROR_METHOD))
                        .filter(address -> !isUnreadable())
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

    /** Nothing can be read of an address that is a bad request: not its language either. */
    private boolean isUnreadable() {
        return Integer.valueOf(HttpServletResponse.SC_BAD_REQUEST)
                .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    private @Nullable String error(String attribute) {
        return (String) request.getAttribute(attribute);
    }

    private OtherLanguage other(Locale language, String address) {
        return new OtherLanguage(
                language.toLanguageTag(), words.languageName(language), Languages.in(language, address));
    }
}
