package advisor.web.question;

import advisor.advice.Certainties;
import advisor.advice.RuleBook;
import advisor.questionnaire.Mistake;
import advisor.questionnaire.OneChoice;
import advisor.questionnaire.Progress;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.WholeNumber;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Prefills;
import advisor.web.inquiry.Referrals;
import advisor.web.language.Words;
import advisor.web.page.Address;
import advisor.web.page.Choice;
import advisor.web.page.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares questions for a form. */
@Component
public class QuestionFields {

    private final Words words;
    private final RuleBook rules;
    private final Certainties certainties;
    private final Prefills prefills;
    private final Referrals referrals;

    QuestionFields(Words words, RuleBook rules, Certainties certainties, Prefills prefills, Referrals referrals) {
        this.words = words;
        this.rules = rules;
        this.certainties = certainties;
        this.prefills = prefills;
        this.referrals = referrals;
    }

    /** A question with the answer that the form has for it, and the mistake if there is one. */
    public QuestionField field(Question<?> question, Form form) {
        Mistake mistake = form.mistakes().get(question);
        return field(question, form, mistake == null ? null : words.mistake(question, mistake));
    }

    /** A question that was to be answered now and was not. */
    QuestionField unanswered(Question<?> question, Form form) {
        String key = question instanceof WholeNumber ? "mistake.unanswered-number" : "mistake.unanswered";
        return field(question, form, words.text(key));
    }

    private QuestionField field(Question<?> question, Form form, @Nullable String error) {
        List<String> sent = List.of(form.unreadable(question)
                .or(() -> Questionnaire.write(question, form.answers()))
                .orElse("")
                .split(",", -1));
        List<Choice> choices = question.choices().stream()
                .map(option -> new Choice(option, words.option(question, option), sent.contains(option)))
                .toList();
        boolean number = question instanceof WholeNumber;
        return new QuestionField(
                question.id(),
                number ? "number" : question instanceof OneChoice ? "one" : "several",
                words.part(question, "short"),
                words.title(question),
                words.part(question, "hint"),
                words.part(question, "why"),
                words.source(rules.section(question)),
                number ? words.part(question, "unit") : null,
                sent.stream().filter(value -> !value.equals(Question.UNSURE)).collect(Collectors.joining(",")),
                choices,
                error,
                question.isAsked(form.answers()) ? null : words.part(question, "asked-when"),
                prefills.mark(question, form.answers(), referrals.find(form)));
    }

    /** What is wrong on a question's page: with this question, and with answers that the address carries along. */
    public List<Problem> problems(QuestionField shown, Form form) {
        Stream<Problem> others = form.mistakes().keySet().stream()
                .filter(question -> !question.id().equals(shown.id()))
                .flatMap(question -> elsewhere(question, form).stream());
        return Stream.concat(shown.problem().stream(), others).toList();
    }

    /** That nothing is answered, which begins with this question. */
    Problem nothing(QuestionField first) {
        return new Problem(words.text("questions.nothing"), "#" + first.anchor());
    }

    /** How far the reader is, such as "Question 4 of about 11" or "Question 14 of 14". */
    String progress(Progress progress) {
        String key = progress.exact() ? "question.progress.exact" : "question.progress";
        return words.text(key, progress.number(), progress.total());
    }

    /** That the questions without an answer cannot change the recommendation; null if they can, or if there are none. */
    @Nullable
    Settled settled(Question<?> question, Form form) {
        long left = Questionnaire.path(form.answers()).stream()
                .filter(open -> !form.answers().isAnswered(open))
                .count();
        if (left == 0 || !form.mistakes().isEmpty() || !certainties.isSettled(form.answers())) {
            return null;
        }
        return wasSettled(question, form)
                ? new Settled(words.text("question.settled.again"), true)
                : new Settled(words.text("question.settled", left), false);
    }

    /**
     * That the questions left cannot change the recommendation.
     *
     * @param again whether an earlier page has said so
     */
    record Settled(String text, boolean again) {}

    /** Whether that was so before the question before this one was answered. */
    private boolean wasSettled(Question<?> question, Form form) {
        return Way.before(question, form)
                .map(before -> form.answers().without(before).onPath())
                .filter(certainties::isSettled)
                .isPresent();
    }

    /** What is wrong with answers that a page only carries along, each with its own page to put it right. */
    public List<Problem> problems(Form form) {
        return form.mistakes().keySet().stream()
                .flatMap(question -> elsewhere(question, form).stream())
                .toList();
    }

    private Optional<Problem> elsewhere(Question<?> question, Form form) {
        return field(question, form)
                .namedProblem()
                .map(problem -> new Problem(problem.text(), Address.question(question, form.carried())));
    }
}
