package advisor.web.advice;

import advisor.advice.RuleBook;
import advisor.questionnaire.Answer;
import advisor.questionnaire.Answers;
import advisor.web.language.Words;
import org.springframework.stereotype.Component;

/** Puts an answer that nobody has given yet into words: a choice as its form shows it, a number as its band. */
@Component
class AnswerWords {

    private final Words words;
    private final RuleBook rules;

    AnswerWords(Words words, RuleBook rules) {
        this.words = words;
        this.rules = rules;
    }

    String text(Answer<?> answer) {
        return answer.value() instanceof Integer number
                ? band(number)
                : words.answer(answer.question(), answer.in(Answers.none()));
    }

    private String band(int bill) {
        int line = rules.thresholds().ungovernedSpend().value();
        String band = bill == 0 ? "nothing" : bill <= line ? "at-most" : "above";
        return words.text("band." + band, words.dollars(line));
    }
}
