package advisor.web.inquiry;

import advisor.practice.response.Prefill;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.web.language.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marks what a consultant filled in, and what was changed since. */
@Component
public class Prefills {

    private final Words words;

    Prefills(Words words) {
        this.words = words;
    }

    /** What the consultant had to do with the answer to a question; null if nothing. */
    @Nullable
    public String mark(Question<?> question, Answers answers, Referral referral) {
        return switch (Prefill.of(question, answers, referral.prefilled())) {
            case NONE -> null;
            case KEPT -> words.text("prefilled.kept", referral.name());
            case CHANGED, OPENED ->
                words.text("prefilled.changed", referral.name(), words.answer(question, referral.prefilled()));
        };
    }
}
