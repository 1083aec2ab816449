package advisor.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The pages: which template shows which view model, and with which status. */
final class Pages {

    private Pages() {}

    /** One question; a bad request if an answer in the address is wrong. */
    static ModelAndView question(QuestionPage page) {
        return page("question", page, !page.problems().isEmpty());
    }

    /** Every question; a bad request if an answer in the address is wrong. */
    static ModelAndView questions(QuestionsPage page) {
        return page("questions", page, !page.problems().isEmpty());
    }

    /** The advice; a bad request if an assumption in the address is wrong. */
    static ModelAndView advice(AdvicePage page) {
        return page("advice", page, !page.problems().isEmpty());
    }

    /** The form for two links to compare; a bad request if one of them is wrong. */
    static ModelAndView compareForm(CompareForm form) {
        return page("compare-form", form, !form.problems().isEmpty());
    }

    private static ModelAndView page(String template, Object page, boolean problems) {
        ModelAndView view = new ModelAndView(template, "page", page);
        view.setStatus(problems ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
        return view;
    }

    /** A page without a status of its own. */
    static ModelAndView page(String template, Object page) {
        return new ModelAndView(template, "page", page);
    }

    /** A page with this status. */
    static ModelAndView page(String template, Object page, HttpStatus status) {
        ModelAndView view = page(template, page);
        view.setStatus(status);
        return view;
    }

    /** The page that shows what became of something sent: a browser asks for it anew. */
    static ModelAndView seeOther(String address) {
        return redirect(address, HttpStatus.SEE_OTHER);
    }

    /** Another address on this site. */
    static ModelAndView redirect(String address) {
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
