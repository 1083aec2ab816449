package advisor.web.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Running;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Whoever comes without a link is answered without a single connection to the database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnonymousPathTests {

    private static final String ANSWERS = "evidence=yes&problem=function&ownership=nobody&stage=live&headcount=60";

    /** Where the walk begins; from there it follows every link that leads to no consultant. */
    private static final List<String> STARTS = List.of(
            "/",
            "/questions",
            "/advice?" + ANSWERS,
            "/advice?evidence=no",
            "/advice?headcount=abc",
            "/brief?" + ANSWERS,
            "/compare",
            "/compare?a=evidence%3Dno&b=evidence%3Dyes%26ownership%3Dnobody",
            "/api/questions",
            "/api/advice?" + ANSWERS,
            "/openapi.yaml",
            "/method",
            "/privacy",
            "/nowhere");

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)");
    private static final int ENOUGH = 120;

    private final Wire wire = new Wire();
    private Running site;

    @BeforeAll
    void start() {
        site = Running.on("jdbc:h2:mem:anonymous;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1", wire);
        wire.armed = true;
    }

    @AfterAll
    void end() {
        site.close();
    }

    @Test
    void nothingTouchesTheDatabase() throws Exception {
        Set<String> seen = new LinkedHashSet<>(STARTS);
        Deque<String> open = new ArrayDeque<>(STARTS);
        for (int walked = 0; walked < ENOUGH && !open.isEmpty(); walked++) {
            String address = open.remove();
            HttpResponse<String> page = site.get(address);
            assertThat(page.statusCode()).as(address).isLessThan(500);
            assertThat(wire.touched.get()).as(address).isZero();
            for (String next : next(page)) {
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        for (String path : List.of("/advice.md?", "/advice.pdf?", "/advice.ics?", "/qr.svg?", "/brief?", "/compare?")) {
            assertThat(seen).anyMatch(address -> address.startsWith(path));
        }
    }

    /** It would be noticed: a link is looked up. */
    @Test
    void aLinkDoes() throws Exception {
        wire.touched.set(0);
        site.get("/questions?link=jane-doe");
        assertThat(wire.touched.get()).isPositive();
        wire.touched.set(0);
    }

    private static List<String> next(HttpResponse<String> page) {
        String location = page.headers().firstValue("Location").orElse("");
        return Stream.concat(
                        Stream.of(location), LINK.matcher(page.body()).results().map(link -> link.group(1)))
                .map(address -> address.replace("&amp;", "&"))
                .filter(address -> address.startsWith("/") && !address.startsWith("/links"))
                .toList();
    }

    /** A database that counts who asks for a connection, and refuses it, once it is armed. */
    private static final class Wire implements UnaryOperator<DataSource> {

        private final AtomicInteger touched = new AtomicInteger();
        private volatile boolean armed;

        @Override
        public DataSource apply(DataSource source) {
            return new DelegatingDataSource(source) {
                @Override
                public Connection getConnection() throws SQLException {
                    if (armed) {
                        touched.incrementAndGet();
                        throw new SQLException("Touched", "08001");
                    }
                    return super.getConnection();
                }
            };
        }
    }
}
