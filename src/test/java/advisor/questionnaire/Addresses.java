package advisor.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers as an address writes them: {@code evidence=yes&problem=function}. */
public final class Addresses {

    private Addresses() {}

    /** Reads answers, all of which have to be right and have to count. */
    public static Answers answers(String query) {
        Submission submission = Questionnaire.read(parameters(query));
        assertThat(submission.mistakes()).isEmpty();
        return submission.answers();
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
