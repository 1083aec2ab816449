package advisor.practice.operator;

import advisor.practice.database.Outage;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Carries out an operator's command and ends: no port is opened, and nothing is logged. It has the settings of the site,
 * wherever they stand.
 */
public final class Operator {

    private final PrintStream out;
    private final PrintStream errors;

    /** Where to say what was done, and why something was not. */
    Operator(PrintStream out, PrintStream errors) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.errors = new PrintStream(errors, true, StandardCharsets.UTF_8);
    }

    /** Whether these arguments of the program are for an operator, and do not start the site. */
    public static boolean isAskedBy(String... arguments) {
        return Order.isIn(arguments);
    }

    /**
     * Does what they say, and tells the standard output.
     *
     * @return what the process ends with: 0 if it was done, 1 if not, 2 if it cannot be asked for like that
     */
    public static int answer(String... arguments) {
        return new Operator(System.out, System.err).run(arguments);
    }

    int run(String... arguments) {
        try {
            Order order = Order.of(arguments);
            if (order.command() == Command.HELP) {
                help();
            } else {
                carryOut(order, arguments);
            }
            return 0;
        } catch (Refusal refusal) {
            errors.println(refusal.getMessage());
            return refusal.code();
        }
    }

    private void help() {
        out.println("Without a command the site starts, at http://localhost:8080 unless --server.port says otherwise.");
        out.println("Settings are variables such as ADVISOR_ADDRESS or arguments such as --advisor.address=...;");
        out.println("README.md has a table of them. Commands, one at a time, while the site is stopped:");
        Command.help().forEach(out::println);
    }

    private void carryOut(Order order, String... arguments) {
        try (ConfigurableApplicationContext settings = settings(arguments)) {
            carryOut(order, settings.getEnvironment());
        }
    }

    private static ConfigurableApplicationContext settings(String... arguments) {
        try {
            return new SpringApplicationBuilder(Settings.class)
                    .web(WebApplicationType.NONE)
                    .properties("logging.level.root=off", "spring.main.banner-mode=off")
                    .registerShutdownHook(false)
                    .run(arguments);
        } catch (RuntimeException unreadable) {
            throw Refusal.ofMisuse("The settings cannot be read: " + unreadable.getMessage());
        }
    }

    private void carryOut(Order order, Environment settings) {
        Installation installation = Installation.of(settings);
        try {
            switch (order.command()) {
                case BACKUP -> out.println(new Backup(installation).write(file(order)));
                case RESTORE -> out.println(new Restore(installation).read(file(order)));
                default ->
                    installation.open(source -> new LinkOrders(source, Clock.systemUTC(), installation.site())
                            .answer(order)
                            .forEach(out::println));
            }
        } catch (SQLException | DataAccessException | TransactionException | FlywayException failure) {
            throw Refusal.because(installation.sentence(Outage.reason(failure)));
        }
    }

    private static Path file(Order order) {
        try {
            return Path.of(order.value()).toAbsolutePath().normalize();
        } catch (InvalidPathException impossible) {
            throw Refusal.ofMisuse(Plain.text(order.value()) + " cannot be the name of a file.");
        }
    }

    /** Nothing but what stands in files, variables and arguments. */
    private static final class Settings {}
}
