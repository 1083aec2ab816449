package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.Running;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Whoever waits for a database that hangs keeps nobody else waiting. */
class HangingDatabaseTests {

    private static final int THREADS = 50;

    /** Half of the threads, less one for each connection that may be waiting for an answer. */
    private static final int WAITING = THREADS / 2 - 10;

    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean hangs;

    private DataSource hanging(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                if (hangs) {
                    hang();
                }
                return super.getConnection();
            }
        };
    }

    private void hang() throws SQLException {
        waiting.incrementAndGet();
        try {
            end.await();
        } catch (InterruptedException interrupted) {
            throw new SQLException(interrupted);
        }
        throw new SQLException("hung up", "08001");
    }

    @Test
    void fiftyWhoWaitForLinksKeepNobodyElseWaiting() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(THREADS);
        try (Running site = Running.on(Database.H2.create(), this::hanging, "--server.tomcat.threads.max=" + THREADS)) {
            hangs = true;
            List<Future<HttpResponse<String>>> links = new ArrayList<>();
            for (int reader = 0; reader < THREADS; reader++) {
                links.add(readers.submit(
                        () -> site.get("/links/manage/" + Token.random().secret())));
            }
            Patience.until(
                    "all but %d are refused at once".formatted(WAITING),
                    () -> links.stream().filter(Future::isDone).count() == THREADS - WAITING);
            assertThat(waiting).hasValue(WAITING);
            for (int request = 0; request < 100; request++) {
                assertThat(site.get("/questions").statusCode()).isEqualTo(200);
            }
            end.countDown();
            for (Future<HttpResponse<String>> link : links) {
                assertThat(link.get().statusCode()).isEqualTo(503);
            }
        } finally {
            end.countDown();
            readers.shutdownNow();
        }
    }
}
