package advisor.brief;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to do next, ready to be worded.
 *
 * @param kind what kind of brief it is
 * @param parts its parts in order, each with the lines that fit; a part without lines is left out
 */
public record Brief(Kind kind, Map<Part, List<Item>> parts) {

    public Brief {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** The brief for this company. */
    public static Brief of(Company company) {
        Kind kind = company.kind();
        Map<Part, List<Item>> parts = new LinkedHashMap<>();
        for (Part part : kind.parts()) {
            List<Item> lines = List.copyOf(part.lines(company));
            if (!lines.isEmpty()) {
                parts.put(part, lines);
            }
        }
        return new Brief(kind, parts);
    }

    /** Its parts by who reads them, what is handed over first; without a candidate, all are the company's own. */
    public Map<Half, Map<Part, List<Item>>> halves() {
        Map<Half, Map<Part, List<Item>>> halves = new EnumMap<>(Half.class);
        parts.forEach((part, lines) -> halves.computeIfAbsent(
                        kind.hasCandidate() ? part.half() : Half.OWN, half -> new LinkedHashMap<>())
                .put(part, lines));
        return halves;
    }
}
