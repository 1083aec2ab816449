package advisor.advice;

import advisor.questionnaire.Answers;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a verdict holds under all weights that keep the order decisive >= strong >= moderate >= weak > 0. Any such
 * weights make the sides differ by the sum over the strengths of (criteria of this strength and above, a consultant's
 * minus an officer's) times (weight minus the next weaker weight, which is zero or more), so that the signs of these
 * running sums tell which side can lead.
 *
 * @param verdict the verdict; null while it is too early for one
 * @param other the verdict under weights by which the other side leads; null if none of them turns the verdict
 * @param net where the verdict can turn, the consultant's minus the officer's criteria that are met, by strength, without
 *     those that cancel out
 */
public record Robustness(
        @Nullable Verdict verdict, @Nullable Verdict other, Map<Strength, Integer> net) {

    private static final Strength[] STRENGTHS = Strength.values();

    /** The robustness of this advisor's verdict. */
    public static Robustness of(Advisor advisor, Answers answers) {
        Scorecard card = advisor.weigh(answers);
        return of(advisor, answers, card, advisor.verdict(answers, card));
    }

    /** The same where these criteria are met and this is the verdict. */
    static Robustness of(Advisor advisor, Answers answers, Scorecard card, @Nullable Verdict verdict) {
        int[] net = advisor.net(card);
        Verdict opposite = card.leader() == Verdict.OFFICER ? Verdict.CONSULTANT : Verdict.OFFICER;
        Verdict other = canLead(opposite, net) ? advisor.verdict(answers, card.ledBy(opposite)) : verdict;
        return other == verdict ? new Robustness(verdict, null, Map.of()) : new Robustness(verdict, other, named(net));
    }

    /** Whether there are weights by which this side leads. At a tie the smaller commitment does. */
    private static boolean canLead(Verdict side, int[] net) {
        int sum = 0;
        boolean above = false;
        boolean below = false;
        for (int strength : net) {
            sum += strength;
            above |= sum > 0;
            below |= sum < 0;
        }
        return side == Verdict.OFFICER ? below : above || sum == 0;
    }

    private static Map<Strength, Integer> named(int[] net) {
        Map<Strength, Integer> named = new EnumMap<>(Strength.class);
        for (Strength strength : STRENGTHS) {
            if (net[strength.ordinal()] != 0) {
                named.put(strength, net[strength.ordinal()]);
            }
        }
        return named;
    }

    /** Whether the verdict is the same, whatever the criteria weigh. */
    public boolean anyWeights() {
        return other == null;
    }
}
