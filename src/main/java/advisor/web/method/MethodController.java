package advisor.web.method;

import advisor.web.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The rule book, laid open. It depends on no answer. */
@Controller
class MethodController {

    private final MethodPages pages;

    MethodController(MethodPages pages) {
        this.pages = pages;
    }

    @GetMapping("/method")
    ModelAndView method() {
        return Pages.page("method/method", pages.page());
    }
}
