package advisor.practice.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import advisor.practice.Practice;
import advisor.practice.database.Database;
import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import advisor.practice.response.Announcement;
import advisor.practice.response.ResponseStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Responses are counted when they are stored, once. */
class StoredCountTests {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final StoredCount count = new StoredCount(registry);
    private final Clock clock = Clock.fixed(Practice.NOW, ZoneOffset.UTC);
    private final DataSource source = Database.H2.migrated();

    @Test
    void countsEachResponseOnce() {
        ResponseStore responses = responses(List.of(count));
        Token key = Token.random();
        Link link = link();
        responses.store(link, Practice.sent("Ada"), key);
        responses.store(link, Practice.sent("Ada"), key);
        responses.store(link, Practice.sent("Grace"), Token.random());

        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void countsNoneThatIsTakenBack() {
        ResponseStore responses = responses(List.of(count, (link, response) -> {
            throw new IllegalStateException("nobody can be told");
        }));
        Link link = link();

        assertThatIllegalStateException().isThrownBy(() -> responses.store(link, Practice.sent("Ada"), Token.random()));
        assertThat(stored()).isZero();
    }

    private Link link() {
        LinkStore links = Practice.links(source, clock);
        Token manage = Token.random();
        links.create(new Slug("jane"), Practice.content(), manage);
        return links.managed(manage).orElseThrow();
    }

    private ResponseStore responses(List<Announcement> announcements) {
        return new ResponseStore(
                JdbcClient.create(source), Practice.transactions(source), announcements, Practice.RETENTION, clock);
    }

    private double stored() {
        return registry.get("advisor.responses.stored").counter().count();
    }
}
