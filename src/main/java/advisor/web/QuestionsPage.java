package advisor.web;

import advisor.questionnaire.Questionnaire;
import java.util.List;

/**
 * Every question on one page.
 *
 * @param title the page's title
 * @param fields the questions
 * @param problems what is wrong, with a link to the place
 * @param one the same one question a page, from the first
 */
record QuestionsPage(String title, List<QuestionField> fields, List<Problem> problems, String one) {

    static QuestionsPage of(Form form, QuestionFields fields) {
        List<QuestionField> all = Questionnaire.QUESTIONS.stream()
                .map(question -> fields.field(question, form))
                .toList();
        List<Problem> problems =
                all.stream().flatMap(field -> field.namedProblem().stream()).toList();
        return new QuestionsPage(
                fields.title(problems), all, problems, Address.question(Questionnaire.EVIDENCE, form.carried()));
    }
}
