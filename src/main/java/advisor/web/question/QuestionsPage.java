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
 * @param blind whether somebody answered before, unseen
 * @param problems what is wrong, with a link to the place
 * @param one the same one question a page, from the first
 */
public record QuestionsPage(
        List<QuestionField> fields, Map<String, String> hidden, boolean blind, List<Problem> problems, String one) {

    /** The page for a form; a bad request if an answer in it is wrong. */
    public static ModelAndView shown(Form form, QuestionFields fields) {
        return shown(of(form, fields));
    }

    /** The same where nothing is answered that could be compared. */
    static ModelAndView unanswered(Form form, QuestionFields fields) {
        QuestionsPage page = of(form, fields);
        return shown(page.with(fields.nothing(page.fields.get(0))));
    }

    private static ModelAndView shown(QuestionsPage page) {
        return Pages.page("question/questions", page, page.problems());
    }

    private QuestionsPage with(Problem problem) {
        return new QuestionsPage(fields, hidden, blind, List.of(problem), one);
    }

    private static QuestionsPage of(Form form, QuestionFields fields) {
        List<QuestionField> all = Questionnaire.QUESTIONS.stream()
                .map(question -> fields.field(question, form))
                .toList();
        List<Problem> problems =
                all.stream().flatMap(field -> field.namedProblem().stream()).toList();
        return new QuestionsPage(
                all,
                form.edit().isUnderWay() ? form.edit().changed(form.carriedBesides()) : form.carriedBesides(),
                !form.beside().isEmpty(),
                problems,
                Address.question(Questionnaire.EVIDENCE, form.carried()));
    }
}
