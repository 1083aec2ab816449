package advisor.web.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.standard.expression.Assignation;
import org.thymeleaf.standard.expression.AssignationUtils;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * A place in a template where a part is inserted, read once: {@code ~{room/template :: fragment(name=${value})}} and what
 * only one page has.
 */
final class Insertion {

    private final TemplateSpec template;
    private final List<String> names;
    private final List<IStandardExpression> values;
    private final int shared;

    /**
     * What stands in the template.
     *
     * @param own the parameters that only one page has; null if there are none
     */
    record Written(String fragment, @Nullable String own) {}

    /**
     * Reads such a place.
     *
     * @throws ClassCastException if it names no fragment
     */
    Insertion(ITemplateContext context, Written written) {
        FragmentExpression expression =
                (FragmentExpression) StandardExpressions.getExpressionParser(context.getConfiguration())
                        .parseExpression(context, written.fragment());
        List<Assignation> parameters = new ArrayList<>(
                expression.hasParameters() ? expression.getParameters().getAssignations() : List.of());
        this.shared = parameters.size();
        if (written.own() != null) {
            parameters.addAll(AssignationUtils.parseAssignationSequence(context, written.own(), false)
                    .getAssignations());
        }
        this.template = new TemplateSpec(
                text(expression.getTemplateName(), context),
                Set.of(text(expression.getFragmentSelector(), context)),
                TemplateMode.HTML,
                null);
        this.names = parameters.stream()
                .map(parameter -> text(parameter.getLeft(), context))
                .toList();
        this.values = parameters.stream().map(Assignation::getRight).toList();
    }

    private static String text(IStandardExpression name, ITemplateContext context) {
        return name.execute(context).toString();
    }

    /** The fragment that is inserted. */
    TemplateSpec template() {
        return template;
    }

    /** What it is given on this page. */
    List<@Nullable Object> values(ITemplateContext page) {
        @Nullable Object[] given = new Object[values.size()];
        for (int place = 0; place < given.length; place++) {
            given[place] = values.get(place).execute(page);
        }
        return Arrays.asList(given);
    }

    /** The same with gaps instead of what only this page has, so that other pages can share it. */
    List<@Nullable Object> shared(List<@Nullable Object> given) {
        if (shared == given.size()) {
            return given;
        }
        List<@Nullable Object> shown = new ArrayList<>(given);
        for (int place = shared; place < given.size(); place++) {
            shown.set(place, given.get(place) == null ? null : Piece.gap(place));
        }
        return shown;
    }

    /** What is shown, by name. */
    Map<String, Object> named(List<@Nullable Object> shown) {
        Map<String, Object> variables = new HashMap<>();
        for (int place = 0; place < names.size(); place++) {
            Object value = shown.get(place);
            if (value != null) {
                variables.put(names.get(place), value);
            }
        }
        return variables;
    }
}
