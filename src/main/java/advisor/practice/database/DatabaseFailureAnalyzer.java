package advisor.practice.database;

import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Says what is wrong with the database that stopped the start. */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<FlywayException> {

    private final String address;

    DatabaseFailureAnalyzer(Environment environment) {
        this.address = environment.getProperty("spring.datasource.url", "");
    }

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayException cause) {
        return DatabaseFile.refusal(address)
                .map(reason -> new FailureAnalysis(
                        reason, "Let this user write there, or name another place with SPRING_DATASOURCE_URL.", cause))
                .orElseGet(() -> new FailureAnalysis(
                        "The database cannot be used: " + Outage.reason(cause),
                        "Check spring.datasource.url, username and password (SPRING_DATASOURCE_URL and so on). A file in"
                                + " use: end the program that uses it. A damaged file, or one of another version:"
                                + " restore a backup, see the README. Prepared statements that exist already, or do not:"
                                + " a pooler is in between; leave prepareThreshold out of the address.",
                        cause));
    }
}
