package advisor.web.question;

import advisor.practice.link.Slug;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Referral;
import advisor.web.language.Words;
import advisor.web.page.Address;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way through the questionnaire: the addresses of the pages before and after a question, and where it ends. */
@Component
class Way {

    private final Words words;

    Way(Words words) {
        this.words = words;
    }

    /** The next question that applies, or the end. */
    String next(Question<?> question, Form form) {
        return next(question, form, form.answers(), form.carried());
    }

    /** The same with this question left unanswered. */
    String skip(Question<?> question, Form form) {
        Answers skipped = form.answers().without(question).onPath();
        return next(question, form, skipped, form.carriedWithout(question));
    }

    private String next(Question<?> question, Form form, Answers answers, Map<String, String> carried) {
        return Questionnaire.path(answers).stream()
                .filter(later -> later.position() > question.position())
                .findFirst()
                .map(later -> Address.question(later, carried))
                .orElseGet(() -> end(form, carried));
    }

    /** Where the questions end with these parameters: at the advice, or at the comparison with who answered before. */
    String end(Form form, Map<String, String> carried) {
        if (form.beside().isEmpty()) {
            return form.edit().advice(carried);
        }
        return Form.own(carried).isEmpty() || !form.mistakes().isEmpty()
                ? Address.questions(QuestionController.Step.ADVICE.taken(carried))
                : comparison(form, carried);
    }

    private String comparison(Form form, Map<String, String> carried) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(Address.FIRST_LINK, form.beside());
        parameters.put(Address.SECOND_LINK, Address.query(Form.own(carried)));
        parameters.put(Address.nameOf(Address.FIRST_LINK), words.text("question.beside.first"));
        parameters.put(Address.nameOf(Address.SECOND_LINK), words.text("question.beside.second"));
        parameters.putAll(form.carriedLink());
        return Address.with(Address.COMPARE, Address.query(parameters));
    }

    private static String home(Form form) {
        String home = Slug.read(form.link()).isPresent() ? Referral.home(form.carriedLink()) : "/";
        return form.beside().isEmpty()
                ? home
                : Address.with(home, Address.query(Map.of(Address.BESIDE, form.beside())));
    }

    /** The question before this one, or the start page. */
    String back(Question<?> question, Form form) {
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
