package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import advisor.practice.Practiced;
import advisor.practice.database.Brittle;
import advisor.practice.database.BrittleDatabase;
import advisor.practice.database.Cells;
import advisor.practice.database.Token;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that can be stored, while the connection to the database breaks at its first call, its second, and so on:
 * all of it is stored or nothing, what was typed comes back, and the same again succeeds.
 */
@SiteTest
@Import(BrittleDatabase.class)
class BrokenCallTests {

    private static final String ANSWERS = "evidence=yes&problem=function&rules=2026-12";
    private static final Set<Integer> DONE = Set.of(200, 303);

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private Brittle connection;

    @Autowired
    private BeanFactory site;

    @Autowired
    private JdbcClient database;

    /** What somebody sends, as a form. */
    private record Sending(String path, String fields) {}

    private enum Act {
        CREATE(practiced -> new Sending(
                "/links/new", "name=Typed&contact=https%3A%2F%2Ftyped.example&accent=teal&key=" + secret())),
        CHANGE(practiced ->
                new Sending(practiced.at("/settings"), "name=Typed&contact=https%3A%2F%2Ftyped.example&accent=teal")),
        CLOSE(practiced -> new Sending(practiced.at("/settings/close"), "")),
        ROTATE(practiced -> new Sending(practiced.at("/settings/rotate"), "sure=yes&key=" + secret())),
        DELETE(practiced -> new Sending(practiced.at("/settings/delete"), "sure=yes")),
        REPLACE_READER(practiced -> new Sending(practiced.at("/settings/reader"), "sure=yes&key=" + secret())),
        REMOVE_READER(practiced -> new Sending(practiced.at("/settings/reader"), "go=remove&sure=yes")),
        REPLACE_CODE(practiced -> new Sending(practiced.at("/settings/recovery"), "sure=yes&key=" + secret())),
        RECOVER(practiced -> new Sending(
                "/links/recover",
                "address=" + practiced.link().slug() + "&code="
                        + practiced.code().secret() + "&key=" + secret())),
        SEND(practiced -> new Sending(
                "/send",
                ANSWERS + "&name=Typed&company=Typed&note=Typed&link="
                        + practiced.link().slug() + "&via=acme&key=" + secret())),
        SEND_WITH_A_COPY(practiced -> new Sending(
                "/send",
                ANSWERS + "&email=typed%40example.org&copy=yes&link="
                        + practiced.link().slug() + "&key=" + secret())),
        RETRACT(practiced -> new Sending("/sent/" + practiced.sent().secret() + "/delete", "")),
        MARK_AS_READ(practiced -> new Sending(practiced.at("/responses/" + practiced.response() + "/read"), "")),
        DELETE_RESPONSE(practiced -> new Sending(practiced.at("/responses/" + practiced.response() + "/delete"), "")),
        WORK_ON_LEAD(practiced -> new Sending(
                practiced.at("/responses/" + practiced.response() + "/lead"), "state=won&private-note=Typed")),
        WORK_ON_SEVERAL(
                practiced -> new Sending(practiced.at("/responses/marked"), "set=lost&marked=" + practiced.response())),
        DELETE_SEVERAL(practiced ->
                new Sending(practiced.at("/responses/marked"), "go=delete&sure=yes&marked=" + practiced.response())),
        DELETE_ALL(practiced -> new Sending(practiced.at("/responses/delete"), "sure=yes")),
        MOVE_WEBHOOK(practiced ->
                new Sending(practiced.at("/webhook"), "url=https%3A%2F%2F93.184.216.34%2Ftyped&format=flat")),
        REPLACE_SECRET(
                practiced -> new Sending(practiced.at("/webhook/secret"), "secret=whsec_" + "A".repeat(43) + "%3D")),
        TEST_WEBHOOK(practiced -> new Sending(practiced.at("/webhook/test"), "")),
        REMOVE_WEBHOOK(practiced -> new Sending(practiced.at("/webhook/remove"), "")),
        ADD_ADDRESS(practiced -> new Sending(practiced.at("/mail"), "address=typed%40example.org")),
        REMOVE_ADDRESS(practiced ->
                new Sending(practiced.at("/mail/" + practiced.jane().id() + "/remove"), "")),
        CONFIRM(practiced -> new Sending("/mail/" + practiced.jane().key().secret() + "/confirm", "")),
        STOP(practiced -> new Sending("/mail/" + practiced.jane().key().secret() + "/stop", "")),
        ADD_VARIANT(practiced -> new Sending(practiced.at("/variants"), "name=Typed")),
        ADD_VARIANTS(practiced -> new Sending(practiced.at("/variants"), "names=Typed%0ATwice")),
        DELETE_VARIANT(practiced -> new Sending(practiced.at("/variants/acme/delete"), ""));

        private final Function<Practiced, Sending> sending;

        Act(Function<Practiced, Sending> sending) {
            this.sending = sending;
        }

        private static String secret() {
            return Token.random().secret();
        }
    }

    @ParameterizedTest
    @EnumSource
    void isStoredWholeOrNotAtAll(Act act) throws Exception {
        Map<String, Integer> whole = changesOfAll(act);
        assertThat(whole).isNotEmpty();
        int broken = 0;
        while (isBroken(act, broken + 1, whole)) {
            broken++;
        }
        assertThat(broken).as("how many calls %s makes", act).isGreaterThan(2);
    }

    private Map<String, Integer> changesOfAll(Act act) throws Exception {
        Sending sending = act.sending.apply(Practiced.on(site));
        Cells before = Cells.of(database);
        assertThat(post(sending).statusCode()).as("%s", act).isIn(DONE);
        return before.changesTo(Cells.of(database));
    }

    /** Whether it makes so many calls. */
    private boolean isBroken(Act act, int call, Map<String, Integer> whole) throws Exception {
        Sending sending = act.sending.apply(Practiced.on(site));
        Cells before = Cells.of(database);
        connection.breakAt(call);
        HttpResponse<String> answer = post(sending);
        boolean broke = connection.mend();
        Map<String, Integer> stored = before.changesTo(Cells.of(database));
        String what = "%s, broken at call %d".formatted(act, call);
        if (broke && answer.statusCode() == 503) {
            assertThat(stored).as(what).isIn(Map.of(), whole);
            assertThat(typed(sending)).as(what).allMatch(answer.body()::contains);
            assertSucceedsAgain(sending, stored.isEmpty(), what);
        } else {
            assertThat(answer.statusCode()).as(what).isIn(DONE);
        }
        assertThat(before.changesTo(Cells.of(database))).as(what).isEqualTo(whole);
        return broke;
    }

    /** What was done although nobody was told may be gone already: its private address, too. */
    private void assertSucceedsAgain(Sending sending, boolean anew, String what) throws Exception {
        int status = post(sending).statusCode();
        assertThat(status).as(what + ", again").isIn(anew ? DONE : Set.of(200, 303, 302, 404));
    }

    private static List<String> typed(Sending sending) {
        return Stream.of("Typed", "typed.example", "typed@example.org", "Twice")
                .filter(word -> sending.fields().contains(word.replace("@", "%40")))
                .toList();
    }

    private HttpResponse<String> post(Sending sending) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + sending.path()))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(sending.fields()))
                        .build(),
                BodyHandlers.ofString());
    }

    /** A table that this test does not look at would hide what is stored there in part. */
    @Test
    void looksAtEveryTable() {
        List<String> all = database.sql("select lower(table_name) from information_schema.tables"
                        + " where lower(table_schema) = 'public' and table_name not like 'flyway%'")
                .query(String.class)
                .list();
        assertThat(all.stream().filter(table -> !table.contains("visit")).collect(Collectors.toList()))
                .containsExactlyInAnyOrderElementsOf(Cells.tables());
    }
}
