package advisor.brief;

import advisor.article.Section;
import advisor.cost.RateCard;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The part of the briefs that an outsider may want to argue about: where each line comes from, and the days. */
public final class BriefBook {

    /** Every line of every brief but the terms, whose figures stand on the rate card. */
    public static final List<Item> ITEMS = Stream.<Item[]>of(
                    Task.values(),
                    Deliverable.values(),
                    Exclusion.values(),
                    Provision.values(),
                    Holder.values(),
                    Agreement.values(),
                    Trigger.values(),
                    Handover.values(),
                    Start.values(),
                    Seat.values(),
                    Before.values(),
                    Right.values(),
                    Budget.values(),
                    Duty.values(),
                    Milestone.values(),
                    Probe.values(),
                    Warning.values(),
                    Exit.values(),
                    Experiment.values(),
                    Upkeep.values())
            .flatMap(Stream::of)
            .toList();

    private final Map<Item, Section> sections;
    private final Map<Phase, Integer> days;
    private final RateCard rates;

    /**
     * A complete book: it has a section for every line and a day for every phase.
     *
     * @throws IllegalArgumentException if the days do not rise from phase to phase
     */
    public BriefBook(Map<Item, Section> sections, Map<Phase, Integer> days, RateCard rates) {
        this.sections = Map.copyOf(sections);
        this.days = Map.copyOf(days);
        this.rates = rates;
        int before = 0;
        for (Phase phase : Phase.values()) {
            if (day(phase) <= before) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "'%s' must come after day %d, not on day %d", phase.id(), before, day(phase)));
            }
            before = day(phase);
        }
    }

    /** Where a line comes from: a section of the article, or our judgement. */
    public Section section(Item item) {
        return item instanceof Term term ? rates.rate(term.figure()).section() : of(sections, item);
    }

    /** The day, counted from the officer's first, by which a phase has its results. */
    public int day(Phase phase) {
        return of(days, phase);
    }

    private static <K, V> V of(Map<K, V> entries, K key) {
        V value = entries.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the briefs have no entry for " + key);
        }
        return value;
    }
}
