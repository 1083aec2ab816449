package advisor.web.http;

import advisor.web.language.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Says in which language an answer is, and that another reader may get another; files are the same for everybody. Puts
 * the language that a reader chose into redirects.
 */
final class LanguageHeaders implements HandlerInterceptor {

    private final Languages languages;

    LanguageHeaders(Languages languages) {
        this.languages = languages;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof ResourceHttpRequestHandler)) {
            languages.describe(request, response);
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && page.getView() instanceof RedirectView redirect) {
            redirect.setUrl(languages.carry(Objects.requireNonNull(redirect.getUrl()), request));
        }
    }
}
