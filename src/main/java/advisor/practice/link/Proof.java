package advisor.practice.link;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which hosts named a link in a file of theirs, so that readers may be led there.
 *
 * @param day on which day, in UTC, they did; null if none did
 */
public record Proof(Set<String> hosts, @Nullable LocalDate day) {

    /** None did. */
    public static final Proof NONE = new Proof(Set.of(), null);

    public Proof {
        hosts = Set.copyOf(hosts);
    }
}
