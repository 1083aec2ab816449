package advisor.practice.link;

import advisor.questionnaire.Answers;
import advisor.questionnaire.Questionnaire;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers as one text, written as an address writes them. Ids and answers hold no character that needs an escape. */
public final class WrittenAnswers {

    private WrittenAnswers() {}

    /** The text of these answers. */
    public static String write(Answers answers) {
        return Questionnaire.write(answers).entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
    }

    /** What a later release no longer understands is left out. */
    public static Answers read(String written) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : written.split("&", -1)) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                parameters.put(pair.substring(0, sign), List.of(pair.substring(sign + 1)));
            }
        }
        return Questionnaire.read(parameters).answers();
    }
}
