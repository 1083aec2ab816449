package advisor.web.http;

import advisor.practice.link.Link;
import advisor.practice.visit.Visit;
import advisor.practice.visit.VisitCounter;
import advisor.questionnaire.Questionnaire;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiries;
import advisor.web.inquiry.Referral;
import advisor.web.inquiry.Referrals;
import advisor.web.page.Route;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Counts how far the pages of a link are opened: which link and which of its variants, on which day, and nothing about whom. What fails is not
 * counted, nor what a browser fetches in case somebody goes there. Coming from the questions, the advice is asked for without the version of the rule book, which its own
 * address then has; so a link to an advice, an edit and another assumption do not count as reaching it.
 */
@Component
class Arrivals implements HandlerInterceptor {

    /** The headers in which browsers say what they ask for, such as {@code prefetch;prerender} or {@code preview}. */
    private static final List<String> PURPOSES = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

    private final Referrals referrals;
    private final VisitCounter counter;

    Arrivals(Referrals referrals, VisitCounter counter) {
        this.referrals = referrals;
        this.counter = counter;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        Referral referral = referrals.current();
        Link link = referral.link();
        if (link != null && failure == null && HttpMethod.GET.matches(request.getMethod()) && !isAhead(request)) {
            visit(request, response.getStatus(), link).ifPresent(visit -> counter.count(link, referral.label(), visit));
        }
    }

    private static boolean isAhead(HttpServletRequest request) {
        return PURPOSES.stream()
                .anyMatch(header -> Objects.requireNonNullElse(request.getHeader(header), "")
                        .startsWith("pre"));
    }

    private static Optional<Visit> visit(HttpServletRequest request, int status, Link link) {
        Form form = Inquiries.form(request);
        boolean shown = status == HttpServletResponse.SC_OK;
        return switch (Route.of(request).orElse(Route.ERROR)) {
            case LINK, VARIANT -> when(shown, Visit.OPENED);
            case QUESTIONS -> when(shown && isUntouched(form, link), Visit.STARTED);
            case QUESTION ->
                when(isFirst(request) && (form.isFromStart() || (shown && isUntouched(form, link))), Visit.STARTED);
            case ADVICE -> when(status == HttpServletResponse.SC_FOUND && isArrival(form), Visit.REACHED);
            default -> Optional.empty();
        };
    }

    private static Optional<Visit> when(boolean happened, Visit visit) {
        return happened ? Optional.of(visit) : Optional.empty();
    }

    private static boolean isFirst(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/" + Questionnaire.EVIDENCE.id());
    }

    private static boolean isUntouched(Form form, Link link) {
        return !form.edit().isUnderWay()
                && Questionnaire.write(link.content().prefilled())
                        .entrySet()
                        .containsAll(Questionnaire.write(form.answers()).entrySet());
    }

    private static boolean isArrival(Form form) {
        return !form.edit().isUnderWay() && form.rules().isEmpty();
    }
}
