package advisor.practice.database;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the database that stopped the start. */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayException cause) {
        return new FailureAnalysis(
                "The database cannot be used: " + Outage.reason(cause),
                "Check spring.datasource.url, username and password (SPRING_DATASOURCE_URL and so on). A file in use:"
                        + " end the program that uses it. A damaged file, or one of another version: restore a backup,"
                        + " see the README.",
                cause);
    }
}
