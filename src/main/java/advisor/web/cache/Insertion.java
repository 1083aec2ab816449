package advisor.web.cache;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.standard.expression.Assignation;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/** A place in a template where a part is inserted: {@code ~{room/template :: fragment(name=${value})}}, read once. */
final class Insertion {

    private final TemplateSpec template;
    private final List<String> names;
    private final List<IStandardExpression> values;

    /**
     * Reads such a place.
     *
     * @throws ClassCastException if it names no fragment
     */
    Insertion(ITemplateContext context, String written) {
        FragmentExpression expression =
                (FragmentExpression) StandardExpressions.getExpressionParser(context.getConfiguration())
                        .parseExpression(context, written);
        List<Assignation> parameters =
                expression.hasParameters() ? expression.getParameters().getAssignations() : List.of();
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
    List<@Nullable Object> shown(ITemplateContext page) {
        @Nullable Object[] shown = new Object[values.size()];
        for (int place = 0; place < shown.length; place++) {
            shown[place] = values.get(place).execute(page);
        }
        return Arrays.asList(shown);
    }

    /** The same by name. */
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
