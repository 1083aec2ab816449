package advisor.web.http;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Steps in on the site's own port alone. The framework has every interceptor of the site on the operator's port, too, where
 * none of the filters is that they rely on.
 */
record OnSite(ServletContext site, HandlerInterceptor interceptor) implements HandlerInterceptor {

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
