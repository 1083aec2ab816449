package advisor.web.advice;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Prefills;
import advisor.web.language.Words;
import advisor.web.page.Address;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists questions and their answers, each with a link to change it. */
@Component
public class AnswerLines {

    private final Words words;
    private final Prefills prefills;

    AnswerLines(Words words, Prefills prefills) {
        this.words = words;
        this.prefills = prefills;
    }

    /** Every question that counts. */
    List<AnswerLine> all(Inquiry inquiry) {
        return Questionnaire.path(inquiry.answers()).stream()
                .map(question -> line(question, inquiry))
                .toList();
    }

    /** A question to answer next; its link goes on with the questionnaire from there. */
    public Next next(Question<?> question, Inquiry inquiry) {
        return new Next(words.title(question), Address.question(question, inquiry.parameters()));
    }

    private AnswerLine line(Question<?> question, Inquiry inquiry) {
        Answers answers = inquiry.answers();
        return new AnswerLine(
                question.id(),
                words.part(question, "short"),
                words.answer(question, answers),
                answers.isAnswered(question),
                words.text(answers.isAnswered(question) ? "advice.answers.change" : "advice.answers.answer"),
                prefills.mark(question, answers, inquiry.referral()));
    }

    /**
     * One question and its answer in a list.
     *
     * @param id the question
     * @param question what was asked, in short
     * @param answer what was answered
     * @param answered whether there is an answer
     * @param verb what can be done: change it, or answer it
     * @param prefilled what a consultant had filled in; null if nothing
     */
    public record AnswerLine(
            String id,
            String question,
            String answer,
            boolean answered,
            String verb,
            @Nullable String prefilled) {}

    /**
     * A question to answer next.
     *
     * @param title what it asks
     * @param change where to answer it, with all other answers kept
     */
    public record Next(String title, String change) {}
}
