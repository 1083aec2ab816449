package advisor.web.question;

import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.web.inquiry.Form;
import advisor.web.page.Address;
import advisor.web.page.Pages;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The questionnaire: one question a page, or all on one. Plain GET forms; the address carries every answer. */
@Controller
class QuestionController {

    private final QuestionFields fields;

    QuestionController(QuestionFields fields) {
        this.fields = fields;
    }

    @GetMapping(Address.QUESTIONS)
    ModelAndView all(@RequestParam MultiValueMap<String, String> parameters) {
        return QuestionsPage.shown(Form.of(parameters), fields);
    }

    @GetMapping(Address.QUESTIONS + "/{id}")
    ModelAndView one(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        Question<?> question =
                Questionnaire.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Form form = Form.of(parameters);
        Step step = Step.of(parameters);
        if (step == Step.STAY || form.hasMistake(question)) {
            return page(question, form, fields.field(question, form));
        }
        if (step == Step.ON && !form.answers().isAnswered(question)) {
            return page(question, form, fields.unanswered(question, form));
        }
        return Pages.redirect(step == Step.ON ? Way.next(question, form) : form.advice(form.carried()));
    }

    private ModelAndView page(Question<?> question, Form form, QuestionField field) {
        QuestionPage page = QuestionPage.of(question, form, field, fields);
        return Pages.page("question/question", page, page.problems());
    }

    /** Where to go from a question's page: which of its buttons was pressed, if any. */
    enum Step {
        /** Nowhere: the page is only looked at. */
        STAY,
        /** To the next question. */
        ON,
        /** To the advice. */
        ADVICE;

        private static final String BUTTON = "go";

        static Step of(MultiValueMap<String, String> parameters) {
            List<String> pressed = parameters.getOrDefault(BUTTON, List.of());
            return pressed.contains("advice") ? ADVICE : pressed.contains("on") ? ON : STAY;
        }
    }
}
