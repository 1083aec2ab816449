package advisor.practice.link;

import advisor.advice.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a consultant proposes to do after the advice. No rule sees any of it.
 *
 * @param text what happens next, as plain text; may be empty
 * @param address where that begins, an address of https; empty if there is none for every verdict
 * @param addresses where it begins instead after one verdict
 */
public record NextStep(String text, String address, Map<Verdict, String> addresses) {

    /** The most characters of the text. */
    public static final int LONGEST_TEXT = 160;

    /** Nothing is proposed. */
    public static final NextStep NONE = new NextStep("", "", Map.of());

    public NextStep {
        Map<Verdict, String> stated = new EnumMap<>(Verdict.class);
        stated.putAll(addresses);
        addresses = Collections.unmodifiableMap(stated);
    }

    /** Where it begins after this verdict; empty if nowhere in particular. */
    public String after(Verdict verdict) {
        return Objects.requireNonNull(addresses.getOrDefault(verdict, address));
    }

    /** Whether nothing is proposed after this verdict. */
    public boolean isEmpty(Verdict verdict) {
        return text.isEmpty() && after(verdict).isEmpty();
    }

    /** All of its addresses. */
    public List<String> everywhere() {
        return Stream.concat(Stream.of(address), addresses.values().stream())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** The hosts of its addresses, each once; none for an address that names a port. */
    List<String> hosts() {
        return everywhere().stream()
                .map(Contact::host)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
