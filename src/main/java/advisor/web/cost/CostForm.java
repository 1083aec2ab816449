package advisor.web.cost;

import advisor.web.page.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that changes the assumptions of the costs.
 *
 * @param horizon the months to look ahead, as chosen or typed
 * @param horizonError what is wrong with them; null if nothing is
 * @param fewest the fewest months
 * @param most the most months
 * @param days the days a week of an officer
 * @param daysError what is wrong with them; null if nothing is
 * @param more the other assumptions
 * @param open whether any assumption is changed or wrong
 * @param unfolded whether one of the others is
 */
record CostForm(
        String horizon,
        @Nullable String horizonError,
        int fewest,
        int most,
        List<Choice> days,
        @Nullable String daysError,
        List<Field> more,
        boolean open,
        boolean unfolded) {

    /**
     * One assumption that is typed.
     *
     * @param id the name of the parameter
     * @param keyboard the keyboard that a phone should show
     * @param typed what was chosen or typed
     * @param error what is wrong with it; null if nothing is
     */
    record Field(
            String id,
            String label,
            String keyboard,
            String typed,
            @Nullable String error) {}
}
