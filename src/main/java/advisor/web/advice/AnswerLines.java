package advisor.web.advice;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Prefills;
import advisor.web.language.Words;
import advisor.web.page.Address;
import java.util.List;
import java.util.Map;
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

    /** Every question that counts; its link leads back to the advice. */
    List<AnswerLine> all(Inquiry inquiry) {
        Map<String, String> parameters = Form.fromAdvice(inquiry.parameters());
        return Questionnaire.path(inquiry.answers()).stream()
                .map(question -> line(question, inquiry, parameters))
                .toList();
    }

    /** A question to answer next; its link goes on with the questionnaire from there. */
    public AnswerLine next(Question<?> question, Inquiry inquiry) {
        return line(question, inquiry, inquiry.parameters());
    }

    private AnswerLine line(Question<?> question, Inquiry inquiry, Map<String, String> parameters) {
        Answers answers = inquiry.answers();
        return new AnswerLine(
                words.part(question, "short"),
                words.title(question),
                words.answer(question, answers),
                answers.isAnswered(question),
                Address.question(question, parameters),
                prefills.mark(question, answers, inquiry.referral()));
    }
}
