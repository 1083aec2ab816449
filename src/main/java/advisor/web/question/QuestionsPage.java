package advisor.web.question;

import advisor.questionnaire.Questionnaire;
import advisor.web.inquiry.Form;
import advisor.web.page.Address;
import advisor.web.page.Pages;
import advisor.web.page.Problem;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.ModelAndView;

/**
 * Every question on one page.
 *
 * @param fields the questions
 * @param hidden what the form carries besides the answers
 * @param problems what is wrong, with a link to the place
 * @param one the same one question a page, from the first
 */
public record QuestionsPage(
        List<QuestionField> fields, Map<String, String> hidden, List<Problem> problems, String one) {

    /** The page for a form; a bad request if an answer in it is wrong. */
    public static ModelAndView shown(Form form, QuestionFields fields) {
        QuestionsPage page = of(form, fields);
        return Pages.page("question/questions", page, page.problems());
    }

    private static QuestionsPage of(Form form, QuestionFields fields) {
        List<QuestionField> all = Questionnaire.QUESTIONS.stream()
                .map(question -> fields.field(question, form))
                .toList();
        List<Problem> problems =
                all.stream().flatMap(field -> field.namedProblem().stream()).toList();
        return new QuestionsPage(
                all,
                form.isEdit() ? Form.fromAdvice(form.carriedBesides()) : form.carriedBesides(),
                problems,
                Address.question(Questionnaire.EVIDENCE, form.carried()));
    }
}
