package advisor.bench;

import advisor.bench.Connection.Answer;
import advisor.practice.database.Token;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Founders, prospects, consultants and programs, who do what each of them does. */
final class Crowd {

    private static final int KNOWN = 200;
    private static final int LINKS = 20;

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger shared = new AtomicInteger();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final List<Shared> links = new CopyOnWriteArrayList<>();
    private final List<String> known;
    private final String rules;

    /** A crowd for a site with this version of the rules. */
    Crowd(String rules) {
        this.rules = rules;
        Founders founders = new Founders(7);
        this.known = Stream.generate(() -> founders.advice(rules)).limit(KNOWN).toList();
    }

    /** A link that somebody shares, and its private address. */
    private record Shared(String slug, String inbox) {}

    /** One of them does one thing. */
    void act(Connection connection, Random random) throws IOException {
        try {
            actOnce(connection, random);
        } catch (IOException silence) {
            failed.add(silence.toString());
            connection.reopen();
        }
    }

    private void actOnce(Connection connection, Random random) throws IOException {
        Founders founder = new Founders(random.nextLong());
        int what = links.isEmpty() ? 99 : random.nextInt(100);
        if (what < 30) {
            get(connection, founder.question());
        } else if (what < 45) {
            get(connection, founder.advice(rules));
        } else if (what < 65) {
            get(connection, known.get(random.nextInt(KNOWN)));
        } else if (what < 73) {
            get(connection, "/api/advice?" + Founders.query(founder.answers()));
        } else if (what < 75) {
            get(connection, founder.advice(rules).replace("/advice", "/advice.pdf"));
        } else if (what < 80) {
            get(connection, "/l/" + any(random).slug());
        } else if (what < 92) {
            send(connection, any(random), founder);
        } else if (what < 98) {
            get(connection, any(random).inbox());
        } else {
            share(connection);
        }
        done.incrementAndGet();
    }

    private Shared any(Random random) {
        return links.get(random.nextInt(links.size()));
    }

    private void get(Connection connection, String address) throws IOException {
        expect(200, connection.get(address), address);
    }

    private void send(Connection connection, Shared link, Founders prospect) throws IOException {
        String fields = Founders.query(prospect.answers()) + "&rules=" + rules + "&link=" + link.slug()
                + "&name=Ada&note=Please+call&key=" + Token.random().secret();
        expect(303, connection.post("/send", fields), "/send");
    }

    /** A new link takes the place of the oldest, which nobody opens any more. */
    private void share(Connection connection) throws IOException {
        String slug = "soak-" + shared.incrementAndGet();
        String fields = "name=Jane&contact=https%3A%2F%2Fjane.example&accent=teal&slug=" + slug;
        Answer created = connection.post("/links/new", fields);
        expect(303, created, "/links/new");
        links.add(new Shared(slug, created.header("location").replaceFirst("\\?.*", "")));
        if (links.size() > LINKS) {
            links.remove(0);
        }
    }

    private void expect(int status, Answer answer, String address) {
        if (answer.status() != status) {
            failed.add(answer.status() + " for " + address);
        }
    }

    /** How much was done. */
    int done() {
        return done.get();
    }

    /** What was answered otherwise than it has to be. */
    Queue<String> failed() {
        return failed;
    }
}
