package advisor.web;

import advisor.questionnaire.Questionnaire;
import java.util.List;
import java.util.Map;

/**
 * Every question on one page.
 *
 * @param title the page's title
 * @param fields the questions
 * @param hidden what the form carries besides the answers
 * @param problems what is wrong, with a link to the place
 * @param one the same one question a page, from the first
 */
record QuestionsPage(
        String title, List<QuestionField> fields, Map<String, String> hidden, List<Problem> problems, String one) {

    static QuestionsPage of(Form form, QuestionFields fields) {
        List<QuestionField> all = Questionnaire.QUESTIONS.stream()
                .map(question -> fields.field(question, form))
                .toList();
        List<Problem> problems =
                all.stream().flatMap(field -> field.namedProblem().stream()).toList();
        return new QuestionsPage(
                fields.title(problems),
                all,
                form.isEdit() ? Form.fromAdvice(form.carriedBesides()) : form.carriedBesides(),
                problems,
                Address.question(Questionnaire.EVIDENCE, form.carried()));
    }
}
