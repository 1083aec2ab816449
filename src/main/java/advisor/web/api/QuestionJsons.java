package advisor.web.api;

import advisor.advice.RuleBook;
import advisor.questionnaire.OneChoice;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.WholeNumber;
import advisor.web.language.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns questions into JSON. */
@Component
class QuestionJsons {

    private final Words words;
    private final RuleBook rules;

    QuestionJsons(Words words, RuleBook rules) {
        this.words = words;
        this.rules = rules;
    }

    List<QuestionJson> all() {
        return Questionnaire.QUESTIONS.stream().map(this::json).toList();
    }

    private QuestionJson json(Question<?> question) {
        WholeNumber number = question instanceof WholeNumber whole ? whole : null;
        return new QuestionJson(
                question.id(),
                number != null ? "number" : question instanceof OneChoice ? "choice" : "choices",
                words.title(question),
                words.part(question, "hint"),
                words.part(question, "why"),
                words.source(rules.section(question)),
                options(question),
                number == null ? null : number.range().smallest(),
                number == null ? null : number.range().largest(),
                question.offersUnsure(),
                question.dependsOn()
                        .map(earlier -> words.part(question, "asked-when"))
                        .orElse(null));
    }

    private @Nullable List<QuestionJson.Option> options(Question<?> question) {
        return question instanceof WholeNumber
                ? null
                : question.choices().stream()
                        .map(option -> new QuestionJson.Option(option, words.option(question, option)))
                        .toList();
    }
}
