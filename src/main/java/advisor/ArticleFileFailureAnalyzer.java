package advisor;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line which entry of which file stopped the start. */
final class ArticleFileFailureAnalyzer extends AbstractFailureAnalyzer<ArticleFileException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, ArticleFileException cause) {
        return new FailureAnalysis(cause.getMessage(), "Correct the entry and start again.", cause);
    }
}
