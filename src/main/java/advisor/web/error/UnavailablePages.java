package advisor.web.error;

import advisor.web.error.UnavailablePage.Typed;
import advisor.web.http.Failed;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiries;
import advisor.web.inquiry.Referral;
import advisor.web.language.Languages;
import advisor.web.language.Words;
import advisor.web.page.Address;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Makes the page of an address that needs the database and cannot reach it: nothing typed is lost. */
@Component
class UnavailablePages {

    private static final String CONSULTANTS = "/links/";

    private final Words words;

    UnavailablePages(Words words) {
        this.words = words;
    }

    /**
     * The page for a request.
     *
     * @param path the path of its address
     */
    UnavailablePage page(HttpServletRequest request, String path) {
        List<Typed> typed = typed(request);
        String again = typed == null ? Address.with(path, Failed.query(request)) : path;
        if (path.startsWith(CONSULTANTS)) {
            return new UnavailablePage(
                    words.text(typed == null ? "unavailable.consultant" : "unavailable.consultant.typed"),
                    again,
                    typed,
                    "/",
                    words.text("unavailable.home"));
        }
        Form form = Inquiries.form(request);
        return new UnavailablePage(
                words.text(typed == null ? "unavailable.prospect" : "unavailable.prospect.typed"),
                again,
                typed,
                on(form),
                words.text(form.isAnswered() ? "unavailable.advice" : "unavailable.home"));
    }

    /** The advice with all answers; it carries the link, which works again as soon as the database does. */
    private static String on(Form form) {
        return form.isAnswered() ? Address.advice(form.carriedWithRules()) : Referral.home(form.carriedLink());
    }

    private static @Nullable List<Typed> typed(HttpServletRequest request) {
        return HttpMethod.POST.matches(Failed.method(request))
                ? request.getParameterMap().entrySet().stream()
                        .filter(field -> !field.getKey().equals(Languages.PARAMETER))
                        .flatMap(field -> Stream.of(field.getValue()).map(value -> new Typed(field.getKey(), value)))
                        .toList()
                : null;
    }
}
