package advisor.web.cost;

import advisor.cost.Assumption;
import advisor.cost.Costs;
import advisor.cost.RateCard;
import advisor.questionnaire.Mistake;
import advisor.questionnaire.NumberRange;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiry;
import advisor.web.language.Words;
import advisor.web.page.Choice;
import advisor.web.page.Problem;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the form that changes the assumptions of the costs. */
@Component
public class CostForms {

    private static final List<Assumption> TYPED =
            List.copyOf(EnumSet.complementOf(EnumSet.of(Assumption.HORIZON, Assumption.DAYS)));

    private final Words words;
    private final RateCard rates;

    CostForms(Words words, RateCard rates) {
        this.words = words;
        this.rates = rates;
    }

    /** The form for an inquiry with these costs, and what is wrong with what was typed into it. */
    CostForm form(Inquiry inquiry, Form form, Costs costs) {
        NumberRange months = Assumption.HORIZON.range();
        return new CostForm(
                form.unreadable(Assumption.HORIZON).orElse(String.valueOf(costs.horizonMonths())),
                error(form, Assumption.HORIZON),
                months.smallest(),
                months.largest(),
                days(form, costs),
                error(form, Assumption.DAYS),
                more(inquiry, form),
                Stream.of(Assumption.values()).anyMatch(assumption -> isSeen(assumption, inquiry, form)),
                TYPED.stream().anyMatch(assumption -> isSeen(assumption, inquiry, form)));
    }

    private static boolean isSeen(Assumption assumption, Inquiry inquiry, Form form) {
        return form.unreadable(assumption).isPresent()
                || form.assumptionMistakes().containsKey(assumption)
                || inquiry.assumptions().write().containsKey(assumption.id());
    }

    private List<CostForm.Field> more(Inquiry inquiry, Form form) {
        return TYPED.stream()
                .map(assumption -> field(assumption, inquiry, form))
                .toList();
    }

    private CostForm.Field field(Assumption assumption, Inquiry inquiry, Form form) {
        String ours = assumption == Assumption.SAVING ? String.valueOf(rates.savedPercent()) : "";
        return new CostForm.Field(
                assumption.id(),
                words.text(
                        "cost.form.label",
                        words.name("assumption.", assumption),
                        words.text("assumption." + assumption.id() + ".hint")),
                keyboard(assumption),
                form.unreadable(assumption)
                        .orElseGet(() -> inquiry.assumptions().write().getOrDefault(assumption.id(), ours)),
                error(form, assumption));
    }

    private static String keyboard(Assumption assumption) {
        return assumption.isNumber() ? "numeric" : assumption == Assumption.RATE ? "decimal" : "text";
    }

    private List<Choice> days(Form form, Costs costs) {
        NumberRange days = Assumption.DAYS.range();
        boolean readable = form.unreadable(Assumption.DAYS).isEmpty();
        return IntStream.rangeClosed(days.smallest(), days.largest())
                .mapToObj(
                        day -> new Choice(String.valueOf(day), words.days(day), readable && day == costs.daysPerWeek()))
                .toList();
    }

    /** What is wrong with the assumptions, and where on the page. */
    public List<Problem> problems(Form form) {
        return form.assumptionMistakes().entrySet().stream()
                .map(wrong -> new Problem(words.mistake(wrong.getKey(), wrong.getValue()), anchor(wrong.getKey())))
                .toList();
    }

    private static String anchor(Assumption assumption) {
        return "#" + assumption.id()
                + (assumption == Assumption.DAYS ? "-" + assumption.range().smallest() : "");
    }

    private @Nullable String error(Form form, Assumption assumption) {
        Mistake mistake = form.assumptionMistakes().get(assumption);
        return mistake == null ? null : words.mistake(assumption, mistake);
    }
}
