package advisor.web.limit;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** How often one client may do what is limited, as the operator set it. */
@ConfigurationProperties("advisor")
record Limits(@DefaultValue Map<Limit, Allowance> limits) {

    /**
     * The limits.
     *
     * @throws IllegalArgumentException if one of them has no allowance
     */
    Limits {
        limits = Map.copyOf(limits);
        for (Limit limit : Limit.values()) {
            if (!limits.containsKey(limit)) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "advisor.limits.%s is missing", limit.id()));
            }
        }
    }

    /** How often this may be done. */
    Allowance of(Limit limit) {
        return Objects.requireNonNull(limits.get(limit));
    }
}
