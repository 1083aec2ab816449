package advisor.web.link;

import advisor.cost.DollarRange;
import advisor.cost.OwnRates;
import advisor.practice.link.LinkContent;
import advisor.practice.link.NextStep;
import advisor.questionnaire.Questionnaire;
import advisor.web.language.Languages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what a consultant decided as the form that would say it. */
final class LinkDrafts {

    private LinkDrafts() {}

    /** The draft that a link was made of. */
    static LinkDraft of(LinkContent content) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, LinkField.NAME, content.profile().name());
        put(parameters, LinkField.LINE, content.profile().line());
        put(parameters, LinkField.CONTACT, content.profile().contact().replaceFirst("^mailto:", ""));
        put(parameters, LinkField.PRIVACY_NOTICE, content.profile().notice());
        put(parameters, LinkField.ACCENT, content.profile().accent().id());
        put(parameters, LinkField.ORIGINS, String.join("\n", content.origins()));
        put(parameters, content.next());
        put(parameters, LinkField.CURRENCY, OwnRates.DOLLARS);
        OwnRates rates = content.rates();
        if (rates != null) {
            put(parameters, rates);
        }
        Questionnaire.write(content.prefilled()).forEach((id, answer) -> parameters.put(id, List.of(answer)));
        return LinkDraftReader.read(parameters);
    }

    private static void put(Map<String, List<String>> parameters, OwnRates rates) {
        put(parameters, LinkField.CURRENCY, rates.currency());
        DollarRange project = rates.project();
        if (project != null) {
            put(parameters, LinkField.PROJECT_LOW, amount(project.low()));
            put(parameters, LinkField.PROJECT_HIGH, amount(project.high()));
        }
        rates.monthly().forEach((days, price) -> put(parameters, RatesReader.DAYS.get(days - 1), amount(price)));
    }

    private static void put(Map<String, List<String>> parameters, NextStep next) {
        put(parameters, LinkField.NEXT_TEXT, next.text());
        put(parameters, LinkField.NEXT_ADDRESS, next.address());
        next.addresses().forEach((verdict, address) -> put(parameters, LinkField.next(verdict), address));
    }

    private static String amount(long amount) {
        return String.format(Languages.current(), "%,d", amount);
    }

    private static void put(Map<String, List<String>> parameters, LinkField field, String text) {
        parameters.put(field.id(), List.of(text));
    }
}
