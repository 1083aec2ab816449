package advisor.advice;

import advisor.questionnaire.Answers;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives advice by one rule book. Pure: equal answers get equal advice. */
public final class Advisor {

    private static final Criterion[] CRITERIA = Criterion.values();
    private static final int STRENGTHS = Strength.values().length;
    private static final Order[] ORDERS = Order.values();
    private static final Mention[] MENTIONS = Mention.values();

    private final RuleBook rules;
    private final int[] strengths;
    private final int[] weights;
    private final int strongForOfficer;

    /** An advisor by this rule book. */
    public Advisor(RuleBook rules) {
        this.rules = rules;
        this.weights = new int[CRITERIA.length];
        this.strengths = new int[CRITERIA.length];
        int strong = 0;
        for (Criterion criterion : CRITERIA) {
            weights[criterion.ordinal()] = rules.weight(criterion);
            strengths[criterion.ordinal()] = rules.strength(criterion).ordinal();
            boolean counts = criterion.favours() == Verdict.OFFICER && rules.strength(criterion) != Strength.WEAK;
            strong |= counts ? Scorecard.bit(criterion) : 0;
        }
        this.strongForOfficer = strong;
    }

    /** The advice for answers that are all on the questionnaire's path. */
    public Advice advise(Answers answers) {
        return complete(decide(answers, weigh(answers)), answers);
    }

    /** The verdict on these answers, without what else there is to say; null while it is too early for one. */
    @Nullable
    Verdict verdict(Answers answers) {
        Stop stop = Stop.first(answers);
        return stop == null ? weighed(answers, weigh(answers)).verdict() : stop.favours();
    }

    /** The verdict if the criteria weighed what this card says; null while it is too early for one. */
    @Nullable
    Verdict verdict(Answers answers, Scorecard card) {
        return decide(answers, card).verdict();
    }

    /** The criteria that the answers meet, and their weights. */
    Scorecard weigh(Answers answers) {
        int met = 0;
        for (Criterion criterion : CRITERIA) {
            met |= criterion.isMet(answers, rules.thresholds()) ? Scorecard.bit(criterion) : 0;
        }
        return weigh(met);
    }

    private Scorecard weigh(int met) {
        int consultant = 0;
        int officer = 0;
        for (int left = met; left != 0; left &= left - 1) {
            int ordinal = Integer.numberOfTrailingZeros(left);
            if (CRITERIA[ordinal].favours() == Verdict.OFFICER) {
                officer += weights[ordinal];
            } else {
                consultant += weights[ordinal];
            }
        }
        return new Scorecard(met, consultant, officer, (met & strongForOfficer) == 0);
    }

    /** The verdict as it would be if this criterion did not exist, on answers that weigh what this card says. */
    @Nullable
    Verdict verdictWithout(Criterion criterion, Answers answers, Scorecard card) {
        return verdict(answers, weigh(card.met() & ~Scorecard.bit(criterion)));
    }

    private Advice decide(Answers answers, Scorecard card) {
        Stop stop = Stop.first(answers);
        return stop == null ? weighed(answers, card) : advice(stop.favours(), Decision.STOPPED, stop, card);
    }

    /** The advice where no stop decides. */
    private Advice weighed(Answers answers, Scorecard card) {
        if (Cover.isComplete(answers, card)) {
            return advice(Verdict.NEITHER, Decision.COVERED, null, card);
        }
        return card.isEmpty() ? advice(null, Decision.TOO_EARLY, null, card) : compare(answers, card);
    }

    private Advice compare(Answers answers, Scorecard card) {
        for (Order order : ORDERS) {
            if (order.applies(answers, card)) {
                return advice(order.favours(), Decision.SEQUENCED, order, card);
            }
        }
        return advice(card.leader(), card.isTied() ? Decision.TIED : Decision.OUTWEIGHED, null, card);
    }

    /** The consultant's minus the officer's criteria of each strength that the card has, by the strength's place. */
    int[] net(Scorecard card) {
        int[] net = new int[STRENGTHS];
        for (int left = card.met(); left != 0; left &= left - 1) {
            int ordinal = Integer.numberOfTrailingZeros(left);
            net[strengths[ordinal]] += CRITERIA[ordinal].favours() == Verdict.OFFICER ? -1 : 1;
        }
        return net;
    }

    private static Advice advice(
            @Nullable Verdict verdict, Decision decision, @Nullable Rule deciding, Scorecard card) {
        return new Advice(verdict, decision, deciding, card, Set.of());
    }

    /** The advice with what is to be mentioned beside it. */
    private Advice complete(Advice advice, Answers answers) {
        Set<Mention> mentions = EnumSet.noneOf(Mention.class);
        for (Mention mention : MENTIONS) {
            if (mention.applies(advice.verdict(), advice.decision(), answers, rules.thresholds())) {
                mentions.add(mention);
            }
        }
        return new Advice(advice.verdict(), advice.decision(), advice.deciding(), advice.card(), mentions);
    }
}
