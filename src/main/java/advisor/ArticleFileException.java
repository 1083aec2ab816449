package advisor;

import java.util.Locale;
import java.util.function.Supplier;

/** A file of the article's data cannot be used. The message names the file and the entry. */
final class ArticleFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArticleFileException(String file, String entry, String problem) {
        super(String.format(Locale.ROOT, "%s, entry '%s': %s", file, entry, problem));
    }

    /** Computes a value from an entry; what is wrong with the value is reported as wrong with the entry. */
    static <V> V checked(String file, String entry, Supplier<V> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException exception) {
            throw new ArticleFileException(file, entry, String.valueOf(exception.getMessage()));
        }
    }
}
