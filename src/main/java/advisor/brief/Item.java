package advisor.brief;

import advisor.questionnaire.Identified;
import java.util.Locale;

/**
 * One line of a brief. Its key leads to its words in {@code messages.properties} and to its section in
 * {@code article/brief.json}.
 */
public sealed interface Item extends Identified
        permits Agreement,
                Before,
                Budget,
                Deliverable,
                Duty,
                Exclusion,
                Exit,
                Experiment,
                Handover,
                Holder,
                Milestone,
                Probe,
                Provision,
                Right,
                Seat,
                Start,
                Task,
                Term,
                Trigger,
                Upkeep,
                Warning {

    /** Whether the line fits this company. */
    boolean applies(Company company);

    /** What kind of line it is, and which. */
    default String key() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + id();
    }
}
