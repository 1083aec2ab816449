package advisor.advice;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.RuleBooks;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Question;
import advisor.questionnaire.Questionnaire;
import advisor.questionnaire.WholeNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a comparison says is true of thousands of random pairs; another, slower way to find it out agrees. */
@Tag("walk")
class ComparisonPropertiesTests {

    private static final int PAIRS = 3_000;
    private static final int CHANGES = 9;
    private static final int FEW = 6;

    /** A follow-up question, the question it hangs on, and the answer that settles whether it is asked. */
    private static final Map<String, String> FOLLOW_UPS = Map.of(
            "practices", "stage",
            "engineering-lead", "ownership",
            "governance", "monthly-ai-spend",
            "builders", "stage");

    private static final List<String> NUMBERS = List.of("0", "1", "19", "20", "200", "201", "5000", "5001");

    private final Advisor advisor = new Advisor(RuleBooks.shipped());
    private final Map<Map<String, String>, Optional<Verdict>> judged = new HashMap<>();

    @Test
    void everyClaimIsTrueOfThousandsOfPairs() {
        Random random = new Random(14);
        Map<Bearing, Integer> seen = new EnumMap<>(Bearing.class);
        for (int pair = 0; pair < PAIRS; pair++) {
            judged.clear();
            Map<String, String> first = random(random);
            Map<String, String> second = pair % 50 == 0 ? random(random) : changed(first, random);
            Comparison comparison = Comparison.of(advisor, read(first), read(second));
            comparison.differences().forEach(difference -> seen.merge(difference.bearing(), 1, Integer::sum));
            assertThatEveryTurnIsTrueAndSmallest(comparison, first, second);
            assertThatAloneIsTrueWhenFollowed(comparison, first, second);
            if (comparison.differences().size() <= FEW) {
                assertThat(found(comparison)).isEqualTo(bruteForce(first, second));
            }
        }
        assertThat(seen)
                .containsOnlyKeys(
                        EnumSet.complementOf(EnumSet.of(Bearing.UNTRIED)).toArray(Bearing[]::new));
    }

    private void assertThatEveryTurnIsTrueAndSmallest(
            Comparison comparison, Map<String, String> first, Map<String, String> second) {
        assertThat(comparison.turns().isEmpty()).isEqualTo(verdict(first) == verdict(second));
        for (Comparison.Turn turn : comparison.turns()) {
            assertThat(advisor.advise(turn.answers()).verdict()).isEqualTo(verdict(second));
            List<Set<String>> units = turn.differences().stream()
                    .map(ComparisonPropertiesTests::ids)
                    .toList();
            assertThat(verdict(mix(first, second, units))).isEqualTo(verdict(second));
            assertThat(subsets(units.size()).limit((1 << units.size()) - 1))
                    .noneMatch(part -> verdict(mix(first, second, chosen(units, part))) == verdict(second));
        }
    }

    private void assertThatAloneIsTrueWhenFollowed(
            Comparison comparison, Map<String, String> first, Map<String, String> second) {
        for (Difference difference : comparison.differences()) {
            List<Set<String>> unit = List.of(ids(difference));
            assertThat(difference.inFirst().verdict())
                    .isEqualTo(verdict(difference.inFirst().answers()))
                    .isEqualTo(verdict(mix(first, second, unit)));
            assertThat(difference.inSecond().verdict())
                    .isEqualTo(verdict(difference.inSecond().answers()))
                    .isEqualTo(verdict(mix(second, first, unit)));
            assertThat(difference.bearing() == Bearing.ALONE)
                    .isEqualTo(difference.inFirst().verdict() != verdict(first)
                            || difference.inSecond().verdict() != verdict(second));
        }
    }

    /** What the comparison found: the bearing of each difference, and the smallest sets. */
    private static Map<Object, Object> found(Comparison comparison) {
        Map<Object, Object> found = new HashMap<>();
        comparison.differences().forEach(difference -> found.put(ids(difference), difference.bearing()));
        Set<Set<Set<String>>> turns = new HashSet<>();
        comparison.turns().forEach(turn -> {
            Set<Set<String>> units = new HashSet<>();
            turn.differences().forEach(difference -> units.add(ids(difference)));
            turns.add(units);
        });
        found.put("turns", turns);
        return found;
    }

    /** The same, from the written answers alone: every mix is written, read and judged. */
    private Map<Object, Object> bruteForce(Map<String, String> first, Map<String, String> second) {
        List<Set<String>> units = units(first, second);
        Set<Set<Set<String>>> turns = smallestTurns(units, first, second);
        Map<Object, Object> found = new HashMap<>();
        for (Set<String> unit : units) {
            found.put(unit, bearing(unit, units, turns, first, second));
        }
        found.put("turns", turns);
        return found;
    }

    private Set<Set<Set<String>>> smallestTurns(
            List<Set<String>> units, Map<String, String> first, Map<String, String> second) {
        Set<Set<Set<String>>> turns = new HashSet<>();
        for (int size = 1; size <= units.size() && turns.isEmpty() && verdict(first) != verdict(second); size++) {
            int wanted = size;
            subsets(units.size())
                    .filter(subset -> Integer.bitCount(subset) == wanted)
                    .mapToObj(subset -> chosen(units, subset))
                    .filter(chosen -> verdict(mix(first, second, chosen)) == verdict(second))
                    .forEach(chosen -> turns.add(Set.copyOf(chosen)));
        }
        return turns;
    }

    private Bearing bearing(
            Set<String> unit,
            List<Set<String>> units,
            Set<Set<Set<String>>> turns,
            Map<String, String> first,
            Map<String, String> second) {
        if (verdict(mix(first, second, List.of(unit))) != verdict(first)
                || verdict(mix(second, first, List.of(unit))) != verdict(second)) {
            return Bearing.ALONE;
        }
        if (turns.stream().anyMatch(turn -> turn.contains(unit))) {
            return Bearing.TOGETHER;
        }
        return subsets(units.size())
                        .mapToObj(subset -> mix(first, second, chosen(units, subset)))
                        .anyMatch(mixed ->
                                verdict(mix(mixed, first, List.of(unit))) != verdict(mix(mixed, second, List.of(unit))))
                ? Bearing.ELSEWHERE
                : Bearing.NOWHERE;
    }

    private static List<Set<String>> units(Map<String, String> first, Map<String, String> second) {
        Map<String, Set<String>> units = new LinkedHashMap<>();
        for (Question<?> question : Questionnaire.QUESTIONS) {
            String id = question.id();
            if (!known(id, first).equals(known(id, second))) {
                boolean together = FOLLOW_UPS.containsKey(id) && isAsked(id, first) != isAsked(id, second);
                units.computeIfAbsent(together ? FOLLOW_UPS.getOrDefault(id, id) : id, key -> new HashSet<>())
                        .add(id);
            }
        }
        return List.copyOf(units.values());
    }

    private static String known(String id, Map<String, String> company) {
        return company.getOrDefault(id, "").replace(Question.UNSURE, "");
    }

    private static boolean isAsked(String id, Map<String, String> company) {
        return switch (id) {
            case "practices" -> known("stage", company).equals("live");
            case "engineering-lead" -> !known("ownership", company).equals("owner");
            case "governance" -> !known("monthly-ai-spend", company).equals("0");
            case "builders" -> !known("stage", company).equals("live");
            default -> true;
        };
    }

    /** A company with the other's answers to these questions. */
    private static Map<String, String> mix(
            Map<String, String> company, Map<String, String> other, List<Set<String>> units) {
        Map<String, String> mixed = new HashMap<>(company);
        units.stream().flatMap(Set::stream).forEach(id -> {
            mixed.remove(id);
            if (other.containsKey(id)) {
                mixed.put(id, other.getOrDefault(id, ""));
            }
        });
        return mixed;
    }

    private static IntStream subsets(int size) {
        return IntStream.range(0, 1 << size);
    }

    private static List<Set<String>> chosen(List<Set<String>> units, int subset) {
        return IntStream.range(0, units.size())
                .filter(index -> (subset & 1 << index) != 0)
                .mapToObj(units::get)
                .toList();
    }

    private static Set<String> ids(Difference difference) {
        Set<String> ids = new HashSet<>();
        difference.questions().forEach(question -> ids.add(question.id()));
        return ids;
    }

    private @Nullable Verdict verdict(Map<String, String> company) {
        return judged.computeIfAbsent(company, unseen -> Optional.ofNullable(verdict(read(unseen))))
                .orElse(null);
    }

    private @Nullable Verdict verdict(Answers answers) {
        return advisor.advise(answers).verdict();
    }

    private static Answers read(Map<String, String> company) {
        Map<String, List<String>> typed = new HashMap<>();
        company.forEach((id, value) -> typed.put(id, List.of(value)));
        return Questionnaire.read(typed).answers();
    }

    private static Map<String, String> random(Random random) {
        Map<String, String> company = new HashMap<>();
        Questionnaire.QUESTIONS.stream()
                .filter(question -> random.nextInt(5) > 0)
                .forEach(question -> company.put(question.id(), any(question, random)));
        return onPath(company);
    }

    private static Map<String, String> changed(Map<String, String> company, Random random) {
        Map<String, String> changed = new HashMap<>(company);
        List<Question<?>> questions = new ArrayList<>(Questionnaire.QUESTIONS);
        for (int left = 1 + random.nextInt(CHANGES); left > 0; left--) {
            Question<?> question = questions.remove(random.nextInt(questions.size()));
            changed.put(question.id(), any(question, random));
        }
        return onPath(changed);
    }

    private static Map<String, String> onPath(Map<String, String> company) {
        return Questionnaire.write(read(company));
    }

    private static String any(Question<?> question, Random random) {
        List<String> choices = question instanceof WholeNumber ? NUMBERS : question.choices();
        return choices.get(random.nextInt(choices.size()));
    }
}
