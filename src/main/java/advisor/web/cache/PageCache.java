package advisor.web.cache;

import advisor.advice.RuleBook;
import advisor.web.inquiry.Referral;
import advisor.web.inquiry.Referrals;
import advisor.web.language.Languages;
import advisor.web.page.Address;
import advisor.web.page.Route;
import advisor.web.page.Route.Trait;
import advisor.web.page.SiteAddress;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps pages that were asked for, as long as memory lasts. What is asked for and everything else that a page depends on
 * is its key: nothing has to be thrown away when something changes.
 */
@Component
public class PageCache implements HandlerInterceptor {

    private static final String KEY = PageCache.class.getName() + ".key";
    private static final String FOUND = PageCache.class.getName() + ".found";

    private final Referrals referrals;
    private final SiteAddress site;
    private final RuleBook rules;
    private final Clock clock;
    private final Languages languages;
    private final Rendering rendering;
    private final Cache<PageKey, StoredPage> pages;

    PageCache(
            Referrals referrals,
            SiteAddress site,
            RuleBook rules,
            Clock clock,
            Languages languages,
            Rendering rendering,
            @Value("${advisor.page-cache}") DataSize size) {
        this.referrals = referrals;
        this.site = site;
        this.rules = rules;
        this.clock = clock;
        this.languages = languages;
        this.rendering = rendering;
        this.pages = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(size.toBytes())
                .weigher((PageKey key, StoredPage page) ->
                        page.size() + 2 * key.address().length())
                .build();
    }

    /** The page that is kept for a request that names no link, so that nobody else has to be asked; null if none is. */
    @Nullable
    StoredPage ready(HttpServletRequest request) {
        return isWithoutLink(request) ? look(request) : null;
    }

    private static boolean isWithoutLink(HttpServletRequest request) {
        return request.getParameter(Referral.LINK) == null
                && Route.of(request)
                        .filter(route -> route.has(Trait.KEPT) && route != Route.LINK && route != Route.VARIANT)
                        .isPresent();
    }

    /** Answers with a page that is kept, if there is one; if not, whoever writes it gets a place to do so. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(KEY) == null && look(request) != null) {
            return false;
        }
        rendering.begin(request);
        return true;
    }

    private @Nullable StoredPage look(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod())) {
            return null;
        }
        PageKey key = key(request);
        StoredPage found = pages.getIfPresent(key);
        request.setAttribute(found == null ? KEY : FOUND, found == null ? key : found);
        return found;
    }

    private PageKey key(HttpServletRequest request) {
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        return new PageKey(
                site.origin() + Address.with(request.getRequestURI(), query),
                languages.resolveLocale(request),
                AnswerFilter.isUnderstood(request),
                referrals.current(),
                rules.version(),
                LocalDate.now(clock));
    }

    /** The page that is kept for this request; null if there is none. */
    static @Nullable StoredPage found(HttpServletRequest request) {
        return (StoredPage) request.getAttribute(FOUND);
    }

    /** Keeps the answer to a request, unless it is a mistake, an error, or nothing to keep. */
    void keep(HttpServletRequest request, HttpServletResponse response, StoredPage page) {
        if (request.getAttribute(KEY) instanceof PageKey key && response.getStatus() == HttpStatus.OK.value()) {
            pages.put(key, page);
        }
    }
}
