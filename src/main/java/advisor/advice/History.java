package advisor.advice;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The versions of the rule book, the newest first. */
public final class History {

    private final List<Release> releases;

    /**
     * The history of a rule book.
     *
     * @param version the version of the rule book
     * @param releases every version there was, the newest first
     * @throws IllegalArgumentException if the newest is another version, one stands twice, or the days do not fall
     */
    public History(String version, List<Release> releases) {
        this.releases = List.copyOf(releases);
        requireNewest(version);
        requireUnique();
        requireFalling();
    }

    private void requireNewest(String version) {
        if (releases.isEmpty() || !releases.get(0).version().equals(version)) {
            throw new IllegalArgumentException("the first must be the rule book's, '" + version + "'");
        }
    }

    private void requireUnique() {
        Set<String> seen = new HashSet<>();
        for (Release release : releases) {
            if (!seen.add(release.version())) {
                throw new IllegalArgumentException("'" + release.version() + "' stands twice");
            }
        }
    }

    private void requireFalling() {
        for (int older = 1; older < releases.size(); older++) {
            Release release = releases.get(older);
            if (!release.date().isBefore(releases.get(older - 1).date())) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "'%s' must be older than the one before it", release.version()));
            }
        }
    }

    /** Every version, the newest first. */
    public List<Release> releases() {
        return releases;
    }

    /** Whether advice was ever given by this version. */
    public boolean knows(String version) {
        return releases.stream().anyMatch(release -> release.version().equals(version));
    }

    /** The versions that came after this one, the newest first; all of them after one that is not known. */
    public List<Release> since(String version) {
        return releases.stream()
                .takeWhile(release -> !release.version().equals(version))
                .toList();
    }
}
