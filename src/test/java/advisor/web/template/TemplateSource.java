package advisor.web.template;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What no reader should ever see: the source of a template, and keys of messages instead of their words. */
final class TemplateSource {

    /** Tests type sums in the place of an answer, to see that nobody works them out; no template holds one. */
    private static final Pattern EXPRESSION = Pattern.compile("[$#*~@]\\{(?![\\d*+]+})|\\[[\\[(#]");

    private static final Pattern MISSING = Pattern.compile("\\?\\?.+\\?\\?");
    private static final Pattern KEY = Pattern.compile("([a-z]+)([.-][a-z0-9-]+)*\\.[a-z0-9-]+");

    private static final Set<String> FAMILIES = ResourceBundle.getBundle("messages").keySet().stream()
            .map(TemplateSource::family)
            .collect(Collectors.toSet());

    private TemplateSource() {}

    /** What of it is in a text or in the value of an attribute. */
    static Optional<String> in(String text) {
        return EXPRESSION.matcher(text).find() || MISSING.matcher(text).find() || isKey(text.strip())
                ? Optional.of(text.strip())
                : Optional.empty();
    }

    /** The same in an attribute. */
    static Optional<String> in(String name, String value) {
        return name.matches("(th|kept|form):.*")
                ? Optional.of(name + "=\"" + value + '"')
                : in(value).map(found -> name + "=\"" + found + '"');
    }

    private static boolean isKey(String text) {
        return KEY.matcher(text).matches() && FAMILIES.contains(family(text));
    }

    private static String family(String key) {
        return key.replaceAll("\\..*", "");
    }
}
