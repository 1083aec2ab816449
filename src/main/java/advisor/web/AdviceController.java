package advisor.web;

import advisor.questionnaire.Questionnaire;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The advice, at an address that is the whole result. */
@Controller
class AdviceController {

    private final AdvicePages pages;
    private final QuestionFields fields;

    AdviceController(AdvicePages pages, QuestionFields fields) {
        this.pages = pages;
        this.fields = fields;
    }

    /** The advice; all questions with their mistakes if an answer is wrong; the canonical address if this is another. */
    @GetMapping("/advice")
    ModelAndView advice(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        Form form = Form.of(parameters);
        if (!form.mistakes().isEmpty()) {
            return Pages.questions(QuestionsPage.of(form, fields));
        }
        String canonical = Address.query(Questionnaire.write(form.answers()));
        if (!isCanonical(request.getQueryString(), canonical)) {
            return Pages.redirect(Address.advice(form.answers()));
        }
        return Pages.page("advice", pages.page(form.answers()));
    }

    /** Compared decoded: whoever encodes a comma on the way must not be redirected for ever. */
    private static boolean isCanonical(@Nullable String query, String canonical) {
        return query == null
                ? canonical.isEmpty()
                : URLDecoder.decode(query, StandardCharsets.UTF_8).equals(canonical);
    }
}
