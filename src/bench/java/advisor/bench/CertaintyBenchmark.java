package advisor.bench;

import advisor.RuleBooks;
import advisor.advice.Advisor;
import advisor.advice.Alternatives;
import advisor.advice.Certainties;
import advisor.advice.Certainty;
import advisor.advice.Outcomes;
import advisor.advice.RuleBook;
import advisor.questionnaire.Addresses;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What certainty costs, by the number of questions left open: the last ones of the worked example in month two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CertaintyBenchmark {

    private static final String COMPLETE = "evidence=yes&problem=function&ownership=stretched&timeline=ongoing"
            + "&stage=live&ai-role=core&experience=no&shelved-strategy=no&hiring=no&practices=none"
            + "&engineering-lead=yes&headcount=60&monthly-ai-spend=4200&governance=no";

    @Param({"0", "3", "6", "13", "14"})
    private int open;

    private final RuleBook rules = RuleBooks.shipped();
    private final Advisor advisor = new Advisor(rules);
    private final Alternatives alternatives = new Alternatives(rules.thresholds());
    private final Certainties certainties = new Certainties(advisor, alternatives, new Outcomes(advisor, alternatives));

    private Answers answers = Answers.none();

    /** Leaves the last questions open. */
    @Setup
    public void leaveOpen() {
        answers = Addresses.answers(COMPLETE);
        for (Question<?> question : Questionnaire.QUESTIONS) {
            if (question.position() > Questionnaire.QUESTIONS.size() - open) {
                answers = answers.without(question).onPath();
            }
        }
    }

    /** What is possible, what is open, and what decides. */
    @Benchmark
    public Certainty certainty() {
        return certainties.certainty(answers);
    }

    /** Whether the questionnaire can offer to stop. */
    @Benchmark
    public boolean isSettled() {
        return certainties.isSettled(answers);
    }
}
