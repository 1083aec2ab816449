package advisor.web.page;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The pages: which template shows which view model, and with which status. */
public final class Pages {

    private Pages() {}

    /** A page that names what is wrong with the request: a bad one if anything is. */
    public static ModelAndView page(String template, Object page, List<Problem> problems) {
        return page(template, page, problems.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    /** A page without a status of its own. */
    public static ModelAndView page(String template, Object page) {
        return new ModelAndView(template, "page", page);
    }

    /** A page with this status. */
    public static ModelAndView page(String template, Object page, HttpStatus status) {
        ModelAndView view = page(template, page);
        view.setStatus(status);
        return view;
    }

    /** The page that shows what became of something sent: a browser asks for it anew. */
    public static ModelAndView seeOther(String address) {
        return redirect(address, HttpStatus.SEE_OTHER);
    }

    /** Another address on this site. */
    public static ModelAndView redirect(String address) {
        return redirect(address, HttpStatus.FOUND);
    }

    private static ModelAndView redirect(String address, HttpStatus status) {
        RedirectView redirect = new RedirectView(address);
        redirect.setStatusCode(status);
        redirect.setExpandUriTemplateVariables(false);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }
}
