package advisor.web.api;

import advisor.advice.Advisor;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Identified;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns responses into one level of JSON. Every name is always there, so that a program learns all from one message. */
@Component
class FlatJsons {

    private static final String ANSWER = "answer_";
    private static final String AND = ", ";

    private final Advisor advisor;

    FlatJsons(Advisor advisor) {
        this.advisor = advisor;
    }

    /** A message of this type about a response with these answers. */
    Map<String, @Nullable Object> json(String type, ResponseJson response, Answers answers) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("type", type);
        json.put("id", response.id());
        json.put("link", response.link());
        json.put("label", response.label());
        json.put("received", response.received());
        json.put("verdict", response.verdict());
        json.put("settled", response.settled());
        json.put("mentions", joined(ids(answers)));
        for (Question<?> question : Questionnaire.QUESTIONS) {
            json.put(name(question), flat(response.answers().get(question.id())));
        }
        json.put("name", response.sender().name());
        json.put("company", response.sender().company());
        json.put("email", response.sender().email());
        json.put("note", response.sender().note());
        json.put("changed", joined(response.changed()));
        json.put("rulebook", response.rulebook());
        json.put("advice", response.advice());
        return json;
    }

    private Collection<String> ids(Answers answers) {
        return advisor.advise(answers).mentions().stream().map(Identified::id).toList();
    }

    private static String name(Question<?> question) {
        return ANSWER + question.id().replace('-', '_');
    }

    /** Several answers as a person would list them. */
    private static @Nullable Object flat(@Nullable Object answer) {
        return answer instanceof String written ? written.replace(",", AND) : answer;
    }

    private static String joined(Collection<String> ids) {
        return ids.stream().collect(Collectors.joining(AND));
    }
}
