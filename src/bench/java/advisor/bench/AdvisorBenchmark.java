package advisor.bench;

import advisor.RuleBooks;
import advisor.advice.Advice;
import advisor.advice.Advisor;
import advisor.advice.Alternatives;
import advisor.advice.Criterion;
import advisor.advice.Robustness;
import advisor.advice.Rule;
import advisor.advice.RuleBook;
import advisor.advice.Ways;
import advisor.questionnaire.Answers;
import java.util.List;
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

/** What one evaluation costs, for companies that differ in every part of the rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AdvisorBenchmark {

    private final RuleBook rules = RuleBooks.shipped();
    private final Advisor advisor = new Advisor(rules);
    private final List<Criterion> order = rules.criteria();
    private final Ways ways = new Ways(advisor, new Alternatives(rules.thresholds()));

    private int next;

    private Answers company() {
        next = (next + 1) & 3;
        return Companies.MEASURED.get(next);
    }

    /** The verdict, what settled it, the criteria met and the mentions. */
    @Benchmark
    public Advice advice() {
        return advisor.advise(company());
    }

    /** The verdict with reasons, whether it rests on our weights, and the shortest ways to all other verdicts. */
    @Benchmark
    public int adviceWithReasonsRobustnessAndWays() {
        Answers company = company();
        Advice advice = advisor.advise(company);
        return advice.reasons(order).size()
                + advice.against(order).size()
                + Robustness.of(advisor, company).net().size()
                + ways.ways(company).size();
    }

    /** The same with both lists of reasons. */
    @Benchmark
    public int adviceWithReasons() {
        Advice advice = advisor.advise(company());
        List<Rule> reasons = advice.reasons(order);
        return reasons.size() + advice.against(order).size();
    }
}
