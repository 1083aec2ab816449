package advisor.brief;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which brief a company gets, and which lines it has: named companies with one answer changed, and random ones. */
class BriefTests {

    private static final int RANDOM_COMPANIES = 10_000;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "scope, seed-04",
        "sequence, seed-13",
        "mandate, seed-14",
        "experiment, seed-15",
    })
    void everyVerdictHasItsKindOfBrief(String kind, String company) {
        assertThat(brief(company, "").kind().id()).isEqualTo(kind);
    }

    @Test
    void whoIsCoveredKeepsAndWhoSaidTooLittleAnswersFirst() {
        assertThat(Brief.of(Companies.answering(
                                "evidence=yes&problem=function&ownership=owner&experience=yes" + "&monthly-ai-spend=0"))
                        .kind())
                .isEqualTo(Kind.UPKEEP);
        Brief none = Brief.of(Companies.answering(""));
        assertThat(none.kind()).isEqualTo(Kind.NOT_YET);
        assertThat(none.parts()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}, not {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # The question follows the company's own answers.
            seed-04 |                                              | task.evaluation               | task.decision
            seed-04 | problem=question                             | task.decision                 | task.evaluation
            seed-04 | problem=undefined                            | task.definition               | task.evaluation
            seed-04 | problem=function&stage=designing             | task.design                   | task.review
            seed-04 | problem=function&stage=live                  | task.review                   | task.design
            # So do the deliverables.
            seed-04 |                                              | deliverable.results           | deliverable.decision-memo
            seed-04 | problem=question                             | deliverable.decision-memo     | deliverable.architecture
            seed-04 | problem=question&stage=designing             | deliverable.architecture      | deliverable.results
            seed-04 | problem=undefined                            | deliverable.problem-statement | deliverable.security-checklist
            seed-04 | governance=no                                | deliverable.cost-model        |
            seed-04 | governance=yes                               |                               | deliverable.cost-model
            seed-04 | evidence=unsure                              | deliverable.evidence-test     |
            seed-04 |                                              |                               | deliverable.evidence-test
            seed-13 |                                              | deliverable.test-set          | deliverable.handover
            seed-04 | shelved-strategy=yes                         | deliverable.first-steps       |
            seed-04 | problem=question&stage=building              | deliverable.test-set          |
            seed-05 | stage=building                               |                               | deliverable.test-set
            # Who builds it, and what sensitive data ask for.
            seed-04 | stage=designing&builders=nobody              | exclusion.building            | provision.outside-builder
            seed-04 | stage=designing&builders=outside-builder     | provision.outside-builder     | provision.engineer
            seed-04 | sensitive=yes                                | deliverable.data-rules        | exclusion.building
            seed-04 | sensitive=no                                 |                               | deliverable.data-rules
            seed-14 | stage=building&builders=nobody               | before.builder                | right.acceptance
            seed-14 | stage=building&builders=outside-builder      | right.acceptance              | before.builder
            seed-14 | sensitive=yes                                | before.data-officer           |
            seed-14 | sensitive=yes                                | milestone.data-rules          |
            seed-15 | builders=nobody                              | experiment.nobody-builds      | experiment.built-outside
            seed-15 | builders=outside-builder                     | experiment.built-outside      | experiment.nobody-builds
            seed-15 | sensitive=yes                                | experiment.no-real-data       |
            # What is left out, and what we provide.
            seed-04 |                                              | exclusion.contracts           | exclusion.hiring-people
            seed-04 | hiring=yes                                   | exclusion.hiring-people       | trigger.hiring-starts
            seed-04 | ownership=stretched&engineering-lead=no      | exclusion.leading-engineering |
            seed-04 | problem=undefined                            | exclusion.solution            | exclusion.strategy
            seed-04 | monthly-ai-spend=300                         | provision.bills               |
            seed-04 | monthly-ai-spend=0                           |                               | provision.bills
            # Without an owner inside nothing is signed.
            seed-04 |                                              | holder.ready                  | holder.missing
            seed-04 | ownership=stretched                          | holder.stretched              | holder.ready
            seed-21 |                                              | holder.missing                | holder.interim
            seed-18 |                                              | holder.interim                | holder.missing
            seed-04 | ownership=unsure                             | holder.unknown                | holder.ready
            # The fee is extrapolated where the time is longer than what the article prices.
            seed-04 |                                              | term.engagement               | term.long-engagement
            seed-04 | timeline=1-to-3-months                       | term.long-engagement          | term.engagement
            seed-13 | timeline=1-to-3-months                       | term.engagement               | term.long-engagement
            # We look again when something new happens.
            seed-05 |                                              | trigger.weeks-over            |
            seed-04 |                                              | trigger.owner-gone            | trigger.left-lying
            seed-04 | ownership=stretched                          | trigger.left-lying            | trigger.owner-gone
            # On what condition a seat follows a scope.
            seed-13 |                                              | start.settled                 | start.still-unowned
            seed-13 |                                              | start.owner-busy              | start.defined
            seed-18 |                                              | start.still-unowned           | start.owner-busy
            seed-18 | problem=undefined&hiring=yes&shelved-strategy=yes | start.defined            | start.need-shown
            seed-10 | problem=undefined                            | start.defined                 | start.settled
            seed-13 | headcount=250                                | term.full-time-officer        |
            seed-13 | headcount=200                                |                               | term.full-time-officer
            # What an officer may do depends on who else is there.
            seed-14 |                                              | right.engineering             | right.engineering-open
            seed-14 | engineering-lead=no                          | right.engineering-open        | right.engineering
            seed-14 | hiring=yes                                   | right.interviews              |
            seed-14 |                                              |                               | probe.hiring-record
            seed-14 |                                              | budget.bill                   | budget.unknown-bill
            seed-14 | monthly-ai-spend=                            | budget.unknown-bill           | budget.bill
            seed-14 | monthly-ai-spend=0                           | budget.no-bill                | milestone.lower-cost
            seed-14 | evidence=unsure                              | before.evidence-named         |
            seed-14 | headcount=250                                | term.full-time-officer        | exit.full-time
            seed-14 | headcount=200                                | exit.full-time                | term.full-time-officer
            seed-14 |                                              | exit.back-inside              |
            seed-14 | ownership=nobody                             |                               | exit.back-inside
            # Whom to ask what: a consultant about scopes, an officer about systems that run.
            seed-04 |                                              | probe.last-result             | probe.own-system
            seed-04 |                                              | probe.without-you             | probe.no-seat
            seed-13 |                                              | probe.no-seat                 | probe.without-you
            seed-14 |                                              | probe.own-system              | probe.last-result
            seed-14 | hiring=yes                                   | probe.hiring-record           | probe.other-hands
            seed-04 |                                              | warning.retainer-first        | warning.meetings-only
            seed-14 |                                              | warning.meetings-only         | warning.retainer-first
            # Results are those that are missing.
            seed-14 |                                              | milestone.release-gate        | milestone.names
            seed-14 | practices=evals                              | milestone.attacks-tried       | milestone.release-gate
            seed-14 | practices=unsure                             | milestone.names               |
            seed-14 | stage=building                               | milestone.common-ground       | milestone.cost-of-a-request
            seed-14 | governance=yes                               |                               | milestone.forecast
            seed-14 | shelved-strategy=yes                         | milestone.old-strategy        |
            # An experiment is about something new, or about what is paid for already.
            seed-15 |                                              | experiment.new-use            | experiment.present-use
            seed-15 |                                              | term.subscription             | experiment.no-new-money
            seed-15 | monthly-ai-spend=300                         | experiment.present-use        | term.subscription
            seed-06 | evidence=no&stage=live                       | experiment.paid-for-nothing   | experiment.nobody-asks
            """)
    void itsLinesFollowTheAnswers(
            String company, @Nullable String change, @Nullable String present, @Nullable String absent) {
        List<String> lines = keys(brief(company, change == null ? "" : change));
        if (present != null) {
            assertThat(lines).contains(present);
        }
        if (absent != null) {
            assertThat(lines).doesNotContain(absent);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            practices=none                  | takes-over | evals,tracing,retrieval,guardrails,tool-tests,human-review,spend
            practices=evals,guardrails      | takes-over | tracing,retrieval,tool-tests,human-review,spend
            practices=evals,guardrails      | stays      | evals,guardrails
            practices=none&governance=yes   | takes-over | evals,tracing,retrieval,guardrails,tool-tests,human-review
            practices=none&governance=yes   | stays      | spend
            practices=none&governance=partly | takes-over | evals,tracing,retrieval,guardrails,tool-tests,human-review,spend
            practices=none&governance=unsure | finds-out | spend
            practices=unsure                | finds-out  | evals,tracing,retrieval,guardrails,tool-tests,human-review
            stage=                          | finds-out  | evals,tracing,retrieval,guardrails,tool-tests,human-review
            stage=building                  | sets-up    | evals,tracing,retrieval,guardrails,tool-tests,human-review
            stage=building                  | takes-over | spend
            stage=building&monthly-ai-spend=0 | sets-up  | evals,tracing,retrieval,guardrails,tool-tests,human-review,spend
            """)
    void everyFunctionIsListedByWhoRunsIt(String change, String part, String duties) {
        assertThat(brief("seed-14", change).parts().entrySet().stream()
                        .filter(entry -> entry.getKey().id().equals(part))
                        .flatMap(entry -> entry.getValue().stream())
                        .map(Item::id))
                .containsExactly(duties.split(","));
    }

    @Test
    void aScopeHasOneQuestionOneOwnerAndOneFeeAndAMandateOneBudget() {
        forRandomCompanies(company -> {
            Brief brief = Brief.of(company);
            boolean scope = brief.kind() == Kind.SCOPE || brief.kind() == Kind.SEQUENCE;
            assertThat(count(brief, Part.TASK)).isEqualTo(scope ? 1 : 0);
            assertThat(count(brief, Part.HOLDER)).isEqualTo(scope ? 1 : 0);
            assertThat(count(brief, Part.FEE)).isEqualTo(scope ? 1 : 0);
            assertThat(count(brief, Part.EXPECTED_FEE)).isEqualTo(scope ? 1 : 0);
            assertThat(count(brief, Part.BUDGET)).isEqualTo(brief.kind() == Kind.MANDATE ? 1 : 0);
        });
    }

    @ParameterizedTest(name = "{0}: handed over {1}, kept {2}")
    @CsvSource({
        "seed-04, task deliverables exclusions provisions holder fee, expected-fee probes warnings look-again",
        "seed-13, task deliverables exclusions provisions holder fee handover start seat,"
                + " expected-fee expected-retainer probes warnings",
        "seed-14, decides is-asked does-not-decide budget takes-over retainer first-results exit,"
                + " expected-retainer probes warnings",
        "seed-15, , hypothesis team means measure stop next",
    })
    void pricesQuestionsAndRedFlagsAreKept(String company, @Nullable String handedOver, String kept) {
        Map<Half, Map<Part, List<Item>>> halves = brief(company, "").halves();
        assertThat(ids(halves.get(Half.CANDIDATE))).containsAll(handedOver == null ? List.of() : words(handedOver));
        assertThat(ids(halves.get(Half.OWN))).containsExactlyElementsOf(words(kept));
    }

    @Test
    void nobodyReadsAPartTwiceAndUpkeepIsHandedToNobody() {
        forRandomCompanies(company -> {
            Brief brief = Brief.of(company);
            assertThat(brief.halves().values().stream().flatMap(parts -> parts.keySet().stream()))
                    .containsExactlyElementsOf(brief.parts().keySet());
            if (brief.kind() == Kind.UPKEEP) {
                assertThat(brief.halves()).containsOnlyKeys(Half.OWN);
            }
        });
    }

    @Test
    void aCandidateIsAskedFourToSixQuestions() {
        forRandomCompanies(company -> {
            Brief brief = Brief.of(company);
            if (brief.kind().hasCandidate()) {
                assertThat(count(brief, Part.PROBES)).isBetween(4, 6);
                assertThat(count(brief, Part.WARNINGS)).isBetween(3, 4);
            }
        });
    }

    @Test
    void noSeatFollowsWithoutAConditionOnTheScope() {
        forRandomCompanies(company -> {
            Brief brief = Brief.of(company);
            if (brief.kind() == Kind.SEQUENCE) {
                assertThat(brief.parts().get(Part.START)).containsAnyOf(Start.DEFINED, Start.SETTLED, Start.NEED_SHOWN);
            }
        });
    }

    @Test
    void noLineStandsTwiceAndEveryPhaseHasResults() {
        forRandomCompanies(company -> {
            Brief brief = Brief.of(company);
            assertThat(keys(brief)).doesNotHaveDuplicates();
            if (brief.kind() == Kind.MANDATE) {
                assertThat(brief.parts().keySet())
                        .contains(Part.FIRST_RESULTS, Part.SECOND_RESULTS, Part.THIRD_RESULTS);
            }
        });
    }

    @Test
    void noLineAndNoPartIsDead() {
        Set<Item> lines = new HashSet<>();
        Set<Part> parts = new HashSet<>();
        forRandomCompanies(company -> {
            parts.addAll(Brief.of(company).parts().keySet());
            Brief.of(company).parts().values().forEach(lines::addAll);
        });
        assertThat(lines).containsAll(BriefBook.ITEMS).contains(Term.values());
        assertThat(parts).contains(Part.values());
    }

    @Test
    void everyLineNamesItsSource() {
        BriefBook book = RuleBooks.briefs();
        assertThat(Stream.concat(BriefBook.ITEMS.stream(), Stream.of(Term.values())))
                .allSatisfy(item -> assertThat(book.section(item).title()).isNotBlank());
    }

    private static void forRandomCompanies(Consumer<Company> check) {
        Random random = new Random(2026);
        for (int company = 0; company < RANDOM_COMPANIES; company++) {
            check.accept(Companies.any(random));
        }
    }

    private static Brief brief(String company, String change) {
        return Brief.of(Companies.changed(company, change));
    }

    private static int count(Brief brief, Part part) {
        return brief.parts().getOrDefault(part, List.of()).size();
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    private static List<String> ids(@Nullable Map<Part, List<Item>> parts) {
        return parts == null ? List.of() : parts.keySet().stream().map(Part::id).toList();
    }

    private static List<String> keys(Brief brief) {
        return brief.parts().values().stream()
                .flatMap(List::stream)
                .map(Item::key)
                .toList();
    }
}
