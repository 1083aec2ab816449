package advisor.web.question;

import advisor.questionnaire.Progress;
import advisor.questionnaire.Question;
import advisor.web.inquiry.Form;
import advisor.web.page.Address;
import advisor.web.page.Problem;
import advisor.web.question.QuestionFields.Settled;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question on a page of its own.
 *
 * @param blind whether somebody answered before, unseen
 * @param settled that the questions left cannot change the recommendation; null if they can
 */
record QuestionPage(
        QuestionField field,
        String progress,
        Progress way,
        Map<String, String> hidden,
        String back,
        String skip,
        String all,
        boolean editing,
        boolean blind,
        boolean adviceOffered,
        @Nullable Settled settled,
        String end,
        List<Problem> problems) {

    static QuestionPage of(Question<?> question, Form form, QuestionField field, QuestionFields fields, Way ways) {
        boolean editing = form.edit().isUnderWay();
        List<Problem> problems = fields.problems(field, form);
        Progress way = Progress.at(question, form.answers());
        Settled settled = editing || !form.beside().isEmpty() ? null : fields.settled(question, form);
        return new QuestionPage(
                field,
                fields.progress(way),
                way,
                editing ? form.edit().changed(form.carriedWithout(question)) : form.carriedWithout(question),
                editing ? form.edit().advice(form.carried()) : ways.back(question, form),
                editing
                        ? Address.advice(form.edit().changed(form.carriedWithout(question)))
                        : ways.skip(question, form),
                Address.questions(form.carried()),
                editing,
                !form.beside().isEmpty(),
                form.isAnswered() && settled == null,
                settled,
                ways.end(form, form.carried()),
                problems);
    }
}
