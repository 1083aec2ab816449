package advisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Answers as an address writes them: {@code evidence=yes&problem=function}. */
public final class Addresses {

    private static final List<String> NUMBERS = List.of("unsure", "0", "1", "60", "201", "4,200", "$5,001", "9.5k");

    private Addresses() {}

    /** Reads answers, all of which have to be right and have to count. */
    public static Answers answers(String query) {
        Submission submission = Questionnaire.read(parameters(query));
        assertThat(submission.mistakes()).isEmpty();
        return submission.answers();
    }

    /** Random answers as a query; a third of the questions is left open. */
    public static String random(Random random) {
        return Questionnaire.QUESTIONS.stream()
                .filter(question -> random.nextInt(3) > 0)
                .map(question -> question.id() + "=" + random(question, random))
                .collect(Collectors.joining("&"));
    }

    private static String random(Question<?> question, Random random) {
        List<String> choices = question instanceof WholeNumber ? NUMBERS : question.choices();
        String answer = choices.get(random.nextInt(choices.size()));
        return question == Questionnaire.HEADCOUNT && answer.equals("0") ? "1" : answer;
    }

    /** The parameters of a query, undecoded. */
    public static Map<String, List<String>> parameters(String query) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> pair[0],
                        Collectors.mapping(pair -> pair.length > 1 ? pair[1] : "", Collectors.toList())));
    }
}
