package advisor.questionnaire;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A constant that is known outside the program (in addresses, forms, JSON, messages) by its id. */
public interface Identified {

    /** The constant's name in Java. */
    String name();

    /** The id: the constant's name in kebab-case, unless the contract fixed another one. */
    default String id() {
        return Ids.KNOWN.computeIfAbsent(name(), Identified::kebab);
    }

    private static String kebab(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ids of all constants, by their names in Java. */
    final class Ids {

        private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

        private Ids() {}
    }
}
