package advisor.advice;

import static advisor.questionnaire.Questionnaire.HEADCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.advice.AnswerSpace.Axis;
import advisor.questionnaire.Answers;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every company that can answer the questionnaire: the whole answer space, walked. */
@Tag("walk")
class AnswerSpaceTests {

    private static final byte NO_VERDICT = -1;

    private static final Advisor ADVISOR = new Advisor(RuleBooks.shipped());
    private static final List<Criterion> ORDER = RuleBooks.shipped().criteria();

    /** The verdict of every combination, by its place in {@link Verdict}: from the smallest commitment up. */
    private static final byte[] VERDICTS = new byte[AnswerSpace.size()];

    private static final AtomicLongArray SHARES = new AtomicLongArray(Verdict.values().length + 1);

    /** Rules, criteria included, that have not been seen to decide. */
    private static final Set<Object> IDLE = ConcurrentHashMap.newKeySet();

    private static final ConcurrentLinkedQueue<String> UNREASONED = new ConcurrentLinkedQueue<>();
    private static final ConcurrentLinkedQueue<String> WRONG_MENTIONS = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void walk() {
        Arrays.fill(VERDICTS, Byte.MAX_VALUE);
        IDLE.addAll(List.of(Criterion.values()));
        IDLE.addAll(List.of(Stop.values()));
        IDLE.addAll(List.of(Order.values()));
        IDLE.addAll(List.of(Decision.values()));
        AnswerSpace.walk(AnswerSpaceTests::visit);
    }

    private static void visit(int index, Answers answers) {
        Advice advice = ADVISOR.advise(answers);
        Verdict verdict = advice.verdict();
        VERDICTS[index] = verdict == null ? NO_VERDICT : (byte) verdict.ordinal();
        SHARES.incrementAndGet(VERDICTS[index] + 1);
        if (verdict == null ? !advice.card().isEmpty() : advice.reasons(ORDER).isEmpty()) {
            UNREASONED.add(answers.toString());
        }
        if (advice.mentions().contains(Mention.FULL_TIME_OFFICER) && !answers.isAbove(HEADCOUNT, 200)) {
            WRONG_MENTIONS.add(answers.toString());
        }
        if (!IDLE.isEmpty()) {
            strikeOff(advice, answers);
        }
    }

    private static void strikeOff(Advice advice, Answers answers) {
        IDLE.remove(advice.decision());
        if (advice.deciding() != null) {
            IDLE.remove(advice.deciding());
        }
        for (Criterion criterion : Criterion.values()) {
            if (advice.card().has(criterion)
                    && IDLE.contains(criterion)
                    && ADVISOR.verdictWithout(criterion, answers, advice.card()) != advice.verdict()) {
                IDLE.remove(criterion);
            }
        }
    }

    @Test
    void everyCombinationGetsExactlyOneVerdictAndAtLeastOneReason() {
        long verdicts = IntStream.range(0, VERDICTS.length)
                .filter(index -> VERDICTS[index] != Byte.MAX_VALUE)
                .count();
        assertThat(verdicts).as("combinations visited").isEqualTo(AnswerSpace.size());
        assertThat(UNREASONED)
                .as("without a verdict though something speaks, or without a reason")
                .isEmpty();
        System.out.printf(
                "%,d combinations: %s%n",
                AnswerSpace.size(),
                Stream.of(Verdict.values()).map(AnswerSpaceTests::share).collect(Collectors.joining(", ")));
    }

    private static String share(Verdict verdict) {
        return String.format(
                Locale.ROOT, "%s %.1f %%", verdict.id(), 100.0 * SHARES.get(verdict.ordinal() + 1) / VERDICTS.length);
    }

    @Test
    void everyVerdictIsReached() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(SHARES.get(verdict.ordinal() + 1)).as(verdict.id()).isPositive();
        }
    }

    @Test
    void everyRuleDecidesSomewhere() {
        assertThat(IDLE).isEmpty();
    }

    @Test
    void nobodyOwningTheOutcomeNeverMovesAdviceAwayFromTheOfficer() {
        for (String lead : List.of("", "engineering-lead=yes", "engineering-lead=no")) {
            String and = lead.isEmpty() ? "" : "&" + lead;
            neverFalls(AnswerSpace.OWNERSHIP, lead, "ownership=nobody" + and);
            neverFalls(AnswerSpace.OWNERSHIP, "ownership=stretched" + and, "ownership=nobody" + and);
            neverFalls(AnswerSpace.OWNERSHIP, "ownership=owner", "ownership=nobody" + and);
        }
    }

    @Test
    void moreOwnershipInsideNeverMovesAdviceTowardsTheOfficer() {
        for (String lead : List.of("", "engineering-lead=yes", "engineering-lead=no")) {
            String and = lead.isEmpty() ? "" : "&" + lead;
            neverFalls(AnswerSpace.OWNERSHIP, "ownership=owner", lead);
            neverFalls(AnswerSpace.OWNERSHIP, "ownership=owner", "ownership=stretched" + and);
        }
    }

    @Test
    void moreUngovernedSpendNeverMovesAdviceTowardsTheConsultant() {
        for (String governance : List.of("", "&governance=partly", "&governance=no")) {
            neverFalls(AnswerSpace.SPEND, "monthly-ai-spend=0", "monthly-ai-spend=5000" + governance);
            neverFalls(AnswerSpace.SPEND, "monthly-ai-spend=5000" + governance, "monthly-ai-spend=5001" + governance);
        }
        for (String spend : List.of("", "monthly-ai-spend=5000&", "monthly-ai-spend=5001&")) {
            neverFalls(AnswerSpace.SPEND, spend + "governance=yes", spend + "governance=partly");
            neverFalls(AnswerSpace.SPEND, spend + "governance=partly", spend + "governance=no");
        }
    }

    @Test
    void headcountNeverChangesTheVerdict() {
        staysTheSame(AnswerSpace.HEADCOUNT, "", "headcount=200");
        staysTheSame(AnswerSpace.HEADCOUNT, "headcount=200", "headcount=201");
        assertThat(WRONG_MENTIONS).as("full-time officer below the threshold").isEmpty();
    }

    @Test
    void whoLeadsEngineeringNeverChangesTheVerdict() {
        for (String ownership : List.of("ownership=stretched", "ownership=nobody")) {
            staysTheSame(AnswerSpace.OWNERSHIP, ownership, ownership + "&engineering-lead=yes");
            staysTheSame(AnswerSpace.OWNERSHIP, ownership, ownership + "&engineering-lead=no");
        }
        staysTheSame(AnswerSpace.OWNERSHIP, "", "engineering-lead=yes");
        staysTheSame(AnswerSpace.OWNERSHIP, "", "engineering-lead=no");
    }

    @Test
    void withoutEvidenceNobodyIsHired() {
        assertThat(verdicts(AnswerSpace.EVIDENCE, "evidence=no")).containsExactly("neither");
    }

    @Test
    void aShortTimelineNeverLeadsToAnOfficer() {
        assertThat(verdicts(AnswerSpace.TIMELINE, "timeline=under-4-weeks"))
                .containsExactlyInAnyOrder("neither", "consultant");
    }

    /** With all else equal, a step from one state to another never leads to a smaller commitment. */
    private static void neverFalls(Axis axis, String from, String to) {
        compare(axis, from, to, (before, after) -> after >= before || after == NO_VERDICT);
    }

    private static void staysTheSame(Axis axis, String from, String to) {
        compare(axis, from, to, (before, after) -> after == before);
    }

    private static void compare(Axis axis, String from, String to, Comparison holds) {
        int step = (axis.state(to) - axis.state(from)) * AnswerSpace.stride(axis);
        all(axis, from).forEach(index -> {
            if (!holds.test(VERDICTS[index], VERDICTS[index + step])) {
                throw new AssertionError("%s is advised %s, and %s is advised %s"
                        .formatted(
                                AnswerSpace.at(index),
                                verdict(index),
                                AnswerSpace.at(index + step),
                                verdict(index + step)));
            }
        });
    }

    private static IntStream all(Axis axis, String state) {
        int stride = AnswerSpace.stride(axis);
        int size = axis.size();
        int wanted = axis.state(state);
        return IntStream.range(0, VERDICTS.length).filter(index -> index / stride % size == wanted);
    }

    private static Set<String> verdicts(Axis axis, String state) {
        return all(axis, state)
                .map(index -> VERDICTS[index])
                .distinct()
                .mapToObj(verdict -> Verdict.values()[verdict].id())
                .collect(Collectors.toSet());
    }

    private static String verdict(int index) {
        return VERDICTS[index] == NO_VERDICT
                ? "nothing yet"
                : Objects.requireNonNull(Verdict.values()[VERDICTS[index]]).id();
    }

    /** Two verdicts, by their place. */
    private interface Comparison {
        boolean test(byte before, byte after);
    }
}
