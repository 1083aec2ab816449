package advisor.bench;

import advisor.AdvisorApplication;
import advisor.bench.Connection.Answer;
import advisor.questionnaire.Questionnaire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Requests that are hostile, malformed or too large, to every address and by every method that the site's handler mapping
 * has, and by others. Arguments: {@code short} or {@code full} (100,000 requests), {@code --seed=} for the same again.
 */
final class Fuzz {

    private static final int CONNECTIONS = 4;
    private static final int ROUND = 200;

    /** The operator's port has few addresses. */
    private static final int OPERATORS = 10;

    private static final Pattern LEAK = Pattern.compile(Hostile.MARK
            + "|"
            + Questionnaire.QUESTIONS.stream()
                    .map(question -> "\\b" + question.id() + "=[a-z0-9]")
                    .collect(Collectors.joining("|")));

    private final ApplicationContext site;
    private final int port;
    private final List<Mapping> mappings;
    private final Forms forms;
    private final Findings findings = new Findings();

    private Fuzz(ApplicationContext site, WebServerInitializedEvent server) {
        this.site = site;
        this.port = server.getWebServer().getPort();
        this.mappings = Mapping.of(server.getApplicationContext());
        this.forms = new Forms(mappings);
    }

    /** Tries everything and prints what was found. */
    public static void main(String... arguments) throws Exception {
        Arguments given = new Arguments(List.of(arguments));
        int requests = given.length().of(10_000, 100_000);
        long seed = Long.parseLong(given.value("seed", String.valueOf(System.nanoTime())));
        System.out.println("The same again: --seed=" + seed);
        Path log = Files.createTempDirectory("fuzz").resolve("site.log");
        Report report = new Report("fuzz");
        List<WebServerInitializedEvent> servers = new ArrayList<>();
        SpringApplication application = new SpringApplication(AdvisorApplication.class);
        application.addListeners((ApplicationListener<WebServerInitializedEvent>) servers::add);
        try (ConfigurableApplicationContext site = application.run(settings(log))) {
            report.title("the site's port");
            new Fuzz(site, servers.get(0)).run(requests, seed, report);
            readLog(log, report);
            report.title("the operator's port");
            new Fuzz(site, servers.get(1)).run(requests / OPERATORS, seed, report);
        }
        report.end();
    }

    private static String[] settings(Path log) {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--advisor.jobs=true",
                "--advisor.first-visits=0",
                "--logging.threshold.console=error",
                "--logging.file.name=" + log));
        for (String limit : List.of("hosts-checked", "previews", "link-recoveries-tried", "responses-sent")) {
            settings.add("--advisor.limits." + limit + ".times=1000000");
        }
        return settings.toArray(String[]::new);
    }

    private void run(int requests, long seed, Report report) throws InterruptedException, ExecutionException {
        for (int round = 0; round * ROUND < requests; round++) {
            Attacker attacker = new Attacker(mappings, forms, new Visitor(site), seed + round);
            Load.run(port, CONNECTIONS, ROUND, (connection, number) -> send(attacker.next(number), connection));
        }
        report.note("requests", requests);
        report.note("addresses and methods", mappings.size());
        findings.report(report, Set.copyOf(mappings));
    }

    private void send(Call call, Connection connection) throws IOException {
        Answer answer = call.on(connection);
        findings.look(call, answer);
        if (answer.status() < 400) {
            forms.learn(answer.text());
        }
    }

    private static void readLog(Path log, Report report) throws IOException {
        List<String> lines = Files.readAllLines(log);
        report.none(
                "answers in the log",
                lines.stream().filter(line -> LEAK.matcher(line).find()).toList());
        report.none(
                "stack traces in the log",
                lines.stream().filter(line -> line.startsWith("\tat ")).toList());
    }
}
