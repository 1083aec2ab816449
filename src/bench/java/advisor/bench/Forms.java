package advisor.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms of all pages that were seen, as they would be sent: so that what is hostile gets far. */
final class Forms {

    private static final Pattern FORM = Pattern.compile("(?s)<form([^>]*)>(.*?)</form>");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"?#]*)");
    private static final Pattern FIELD =
            Pattern.compile("(?s)<(?:input|button|textarea|select)\\b[^>]*?\\bname=\"([^\"]+)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    private final Map<Mapping, Map<String, String>> byMapping = new ConcurrentHashMap<>();
    private final Set<String> names = new ConcurrentSkipListSet<>();
    private final List<Mapping> mappings;

    /** Forms that lead to one of these addresses. */
    Forms(List<Mapping> mappings) {
        this.mappings = mappings;
    }

    /** Takes over those of a page. */
    void learn(String page) {
        FORM.matcher(page).results().forEach(this::learn);
    }

    private void learn(MatchResult form) {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELD.matcher(form.group(2)).results().forEach(field -> {
            Matcher value = VALUE.matcher(field.group());
            fields.putIfAbsent(field.group(1), value.find() ? value.group(1) : "");
        });
        names.addAll(fields.keySet());
        Matcher action = ACTION.matcher(form.group(1));
        if (action.find()) {
            mappings.stream()
                    .filter(mapping -> mapping.matches(action.group(1)))
                    .forEach(mapping -> byMapping.put(mapping, fields));
        }
    }

    /** The fields of the last form that led there; none if no page had one. */
    Map<String, String> fields(Mapping mapping) {
        return byMapping.getOrDefault(mapping, Map.of());
    }

    /** A name that a field has somewhere; if there is none yet, one of those that the caller knows. */
    String name(Random random, List<String> known) {
        List<String> all = new ArrayList<>(names);
        all.addAll(known);
        return all.get(random.nextInt(all.size()));
    }
}
