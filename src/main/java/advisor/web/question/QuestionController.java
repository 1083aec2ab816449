package advisor.web.question;

import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.web.inquiry.Form;
import advisor.web.page.Address;
import advisor.web.page.Pages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Way way;

    QuestionController(QuestionFields fields, Way way) {
        this.fields = fields;
        this.way = way;
    }

    @GetMapping(Address.QUESTIONS)
    ModelAndView all(@RequestParam MultiValueMap<String, String> parameters) {
        Form form = Form.of(parameters);
        boolean ended = Step.of(parameters) != Step.STAY && !form.beside().isEmpty();
        if (!ended || !form.mistakes().isEmpty()) {
            return QuestionsPage.shown(form, fields);
        }
        return form.isAnswered()
                ? Pages.redirect(way.end(form, form.carried()))
                : QuestionsPage.unanswered(form, fields);
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
        return Pages.redirect(step == Step.ON ? way.next(question, form) : way.end(form, form.carried()));
    }

    private ModelAndView page(Question<?> question, Form form, QuestionField field) {
        QuestionPage page = QuestionPage.of(question, form, field, fields, way);
        return Pages.page("question/question", page, page.problems());
    }

    /** Where to go from a question's page: which of its buttons was pressed, if any. */
    enum Step {
        /** Nowhere: the page is only looked at. */
        STAY,
        /** To the next question. */
        ON,
        /** To the advice, or whatever else the questions end at. */
        ADVICE;

        private static final String BUTTON = "go";

        /** These parameters with this button pressed. */
        Map<String, String> taken(Map<String, String> parameters) {
            Map<String, String> taken = new LinkedHashMap<>(parameters);
            taken.put(BUTTON, name().toLowerCase(Locale.ROOT));
            return taken;
        }

        static Step of(MultiValueMap<String, String> parameters) {
            List<String> pressed = parameters.getOrDefault(BUTTON, List.of());
            return pressed.contains("advice") ? ADVICE : pressed.contains("on") ? ON : STAY;
        }
    }
}
