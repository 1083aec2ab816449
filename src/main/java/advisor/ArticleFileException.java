package advisor;

import java.util.Locale;

/** A file of the article's data cannot be used. The message names the file and the entry. */
final class ArticleFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArticleFileException(String file, String entry, String problem) {
        super(String.format(Locale.ROOT, "%s, entry '%s': %s", file, entry, problem));
    }
}
