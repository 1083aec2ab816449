package advisor.web.inquiry;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.web.page.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * How a reader came to an advice: from another one, by changing answers. It stands in the reader's own address, and in no
 * canonical one.
 *
 * @param before the answers of that other one
 * @param whatIf whether the change is only tried, so that the answers before are the reader's own
 */
public record Trace(Answers before, boolean whatIf) {

    /** The parameter with the answers that were different. */
    static final String WAS = "was";

    /** The parameter with answers to be tried instead of those given. */
    static final String TRY = "try";

    /** The trace that says that these answers were different; empty if they were not. */
    static Optional<Trace> read(String was, boolean whatIf, Answers answers) {
        Answers before = changed(was, answers);
        return before.equals(answers) ? Optional.empty() : Optional.of(new Trace(before, whatIf));
    }

    /** The query of all questions with these answers, also of those that have none. */
    static String whole(Answers answers) {
        Map<String, String> whole = new LinkedHashMap<>();
        for (Question<?> question : Questionnaire.QUESTIONS) {
            whole.put(question.id(), Questionnaire.write(question, answers).orElse(""));
        }
        return Address.query(whole);
    }

    /** These answers with some of them changed, as a query says; what cannot be read changes nothing. */
    static Answers changed(String query, Answers answers) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.setAll(Questionnaire.write(answers));
        typed.putAll(Address.parameters(query));
        return Questionnaire.read(typed).answers();
    }

    /** The way from a reader's own answers, to try others. */
    public Map<String, String> parameters(Answers answers) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!whatIf) {
            parameters.put(Edit.FROM, Edit.ADVICE);
        }
        parameters.put(WAS, Address.query(different(answers)));
        return parameters;
    }

    /** The questions that were answered otherwise before. */
    public List<Question<?>> questions(Answers answers) {
        return Questionnaire.QUESTIONS.stream()
                .filter(question ->
                        !Questionnaire.write(question, before).equals(Questionnaire.write(question, answers)))
                .toList();
    }

    private Map<String, String> different(Answers answers) {
        Map<String, String> different = new LinkedHashMap<>();
        for (Question<?> question : questions(answers)) {
            different.put(question.id(), Questionnaire.write(question, before).orElse(""));
        }
        return different;
    }
}
