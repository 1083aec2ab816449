package advisor.bench;

import advisor.questionnaire.Addresses;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Questionnaire;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The companies that are measured. */
final class Companies {

    /** Four that differ in every part of the rules. */
    static final List<Answers> MEASURED = List.of(
            Addresses.answers("evidence=yes&problem=question&ownership=owner&timeline=1-to-3-months&stage=designing"
                    + "&ai-role=core&experience=no&headcount=60"),
            Addresses.answers("evidence=yes&problem=function&ownership=stretched&stage=live&ai-role=core&experience=no"
                    + "&practices=none&headcount=60&monthly-ai-spend=4200&governance=no"),
            Addresses.answers("evidence=no&problem=undefined&ownership=nobody&headcount=25"),
            Addresses.answers("evidence=yes&problem=function&ownership=owner&stage=live&experience=yes"
                    + "&monthly-ai-spend=6000&governance=yes"));

    private Companies() {}

    /** Companies with random answers, some of them open, each as it is and with bills at the line and just above it. */
    static Stream<Answers> random(Random random, int line) {
        return Stream.generate(() -> Addresses.random(random))
                .map(query -> Questionnaire.read(Addresses.parameters(query)).answers())
                .flatMap(answers -> Stream.of(answers, spending(line, answers), spending(line + 1, answers)));
    }

    private static Answers spending(int bill, Answers answers) {
        return answers.with(Questionnaire.MONTHLY_AI_SPEND, bill).onPath();
    }
}
