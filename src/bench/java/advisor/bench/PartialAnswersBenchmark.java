package advisor.bench;

import advisor.RuleBooks;
import advisor.advice.Advisor;
import advisor.advice.Alternatives;
import advisor.advice.Certainties;
import advisor.advice.Certainty;
import advisor.advice.Outcomes;
import advisor.advice.RuleBook;
import advisor.questionnaire.Answers;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What certainty costs on average over random companies, a third and more of whose questions are open. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PartialAnswersBenchmark {

    private static final int COMPANIES = 1 << 10;

    private final RuleBook rules = RuleBooks.shipped();
    private final Advisor advisor = new Advisor(rules);
    private final Alternatives alternatives = new Alternatives(rules.thresholds());
    private final Certainties certainties = new Certainties(advisor, alternatives, new Outcomes(advisor, alternatives));
    private final List<Answers> companies = Companies.random(
                    new Random(3), rules.thresholds().ungovernedSpend().value())
            .limit(COMPANIES)
            .toList();

    private int next;

    /** What is possible, what is open, and what decides. */
    @Benchmark
    public Certainty certainty() {
        next = (next + 1) & (COMPANIES - 1);
        return certainties.certainty(companies.get(next));
    }
}
