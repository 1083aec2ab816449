package advisor.web.question;

import advisor.practice.link.Slug;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.web.inquiry.Form;
import advisor.web.page.Address;
import java.util.Map;
import java.util.Optional;

/** The way through the questionnaire: the addresses of the pages before and after a question. */
final class Way {

    private Way() {}

    /** The next question that applies, or the advice. */
    static String next(Question<?> question, Form form) {
        return next(question, form.answers(), form.carried());
    }

    /** The same with this question left unanswered. */
    static String skip(Question<?> question, Form form) {
        Answers skipped = form.answers().without(question).onPath();
        return next(question, skipped, form.carriedWithout(question));
    }

    private static String next(Question<?> question, Answers answers, Map<String, String> carried) {
        return Questionnaire.path(answers).stream()
                .filter(later -> later.position() > question.position())
                .findFirst()
                .map(later -> Address.question(later, carried))
                .orElseGet(() -> Address.advice(carried));
    }

    private static String home(Form form) {
        return Address.home(Slug.read(form.link()).map(Slug::text).orElse(""));
    }

    /** The question before this one, or the start page. */
    static String back(Question<?> question, Form form) {
        return before(question, form)
                .map(earlier -> Address.question(earlier, form.carried()))
                .orElseGet(() -> home(form));
    }

    /** The question that is asked before this one; empty for the first. */
    static Optional<Question<?>> before(Question<?> question, Form form) {
        return Questionnaire.path(form.answers()).stream()
                .filter(earlier -> earlier.position() < question.position())
                .reduce((first, second) -> second);
    }
}
