package advisor.web.send;

import advisor.practice.response.Prefill;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.web.language.Words;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Lists answers as they are sent: with what the consultant had filled in, and what became of it. */
@Component
class SentAnswers {

    private final Words words;

    SentAnswers(Words words) {
        this.words = words;
    }

    /** Every question that counts. */
    List<SentAnswer> all(Answers answers, Answers prefilled) {
        return some(question -> question.isAsked(answers), answers, prefilled);
    }

    /** Every question that the consultant had filled in, of those that count. */
    List<SentAnswer> prefilled(Answers answers, Answers prefilled) {
        return some(question -> Prefill.of(question, answers, prefilled) != Prefill.NONE, answers, prefilled);
    }

    private List<SentAnswer> some(Predicate<Question<?>> which, Answers answers, Answers prefilled) {
        return Questionnaire.QUESTIONS.stream()
                .filter(which)
                .map(question -> answer(question, answers, prefilled))
                .toList();
    }

    private SentAnswer answer(Question<?> question, Answers answers, Answers prefilled) {
        Prefill prefill = Prefill.of(question, answers, prefilled);
        return new SentAnswer(
                words.title(question),
                words.answer(question, answers),
                answers.isAnswered(question),
                prefill,
                prefill == Prefill.NONE
                        ? ""
                        : words.text("prefill." + prefill.id(), words.answer(question, prefilled)));
    }

    /**
     * One answer as it is sent.
     *
     * @param remark what became of the consultant's answer; empty if there was none
     */
    record SentAnswer(String question, String answer, boolean answered, Prefill prefill, String remark) {}
}
