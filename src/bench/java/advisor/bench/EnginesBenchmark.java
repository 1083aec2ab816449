package advisor.bench;

import advisor.RuleBooks;
import advisor.advice.RuleBook;
import advisor.questionnaire.Answers;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** What the verdict, the criteria met and both weights cost, as the product finds them and as rule engines do. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EnginesBenchmark {

    private static final int RANDOM_COMPANIES = 30_000;

    /** How the rules are evaluated. */
    @Param({"OURS", "EASY_RULES", "DROOLS"})
    public Engine engine = Engine.OURS;

    private Judge evaluating = answers -> new Judgement(null, 0, 0, 0);

    private int next;

    /**
     * Prepares the engine, and sees that it judges as the product does.
     *
     * @throws IllegalStateException if it judges any company otherwise
     */
    @Setup
    public void prepare() {
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.WARN);
        RuleBook rules = RuleBooks.shipped();
        evaluating = engine.by(rules);
        Judge ours = Engine.OURS.by(rules);
        int line = rules.thresholds().ungovernedSpend().value();
        Stream<Answers> random = Companies.random(new Random(20261124), line).limit(RANDOM_COMPANIES);
        Stream.concat(Companies.MEASURED.stream(), random)
                .forEach(answers -> requireSame(answers, ours.judge(answers), evaluating.judge(answers)));
    }

    private void requireSame(Answers answers, Judgement expected, Judgement found) {
        if (!found.equals(expected)) {
            throw new IllegalStateException("%s: %s finds %s, not %s".formatted(answers, engine, found, expected));
        }
    }

    /** One evaluation. */
    @Benchmark
    public Judgement judge() {
        next = (next + 1) & 3;
        return evaluating.judge(Companies.MEASURED.get(next));
    }
}
