package advisor.web.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.springframework.web.util.HtmlUtils;

/** Puts the language that a reader chose into every {@code th:href}, {@code th:src} and {@code th:action}. */
@Component("requestDataValueProcessor")
class CarriedLanguage implements RequestDataValueProcessor {

    private final Languages languages;

    CarriedLanguage(Languages languages) {
        this.languages = languages;
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return escaped(url, request);
    }

    /** Templates escape addresses before they ask; what has its language already, as redirects do, stays as it is. */
    private String escaped(String escaped, HttpServletRequest request) {
        if (languages.chosen(request).isEmpty()) {
            return escaped;
        }
        String address = HtmlUtils.htmlUnescape(escaped);
        String carried = languages.carry(address, request);
        return carried.equals(address) ? escaped : HtmlUtils.htmlEscape(carried);
    }

    /** A form that only asks replaces the query of its address; it has the hidden field. */
    @Override
    public String processAction(HttpServletRequest request, String action, String method) {
        return HttpMethod.POST.name().equalsIgnoreCase(method) ? escaped(action, request) : action;
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        return languages
                .chosen(request)
                .map(language -> Map.of(Languages.PARAMETER, language.toLanguageTag()))
                .orElse(Map.of());
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return value;
    }
}
