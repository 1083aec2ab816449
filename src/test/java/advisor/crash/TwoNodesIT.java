package advisor.crash;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.database.Database;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes on one PostgreSQL, behind a proxy, are one site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesIT {

    private static final String ANSWERS = "evidence=yes&problem=function&ownership=nobody";

    private Node one;
    private Node two;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        List<String> settings = Settings.of(Database.POSTGRESQL);
        one = new Node(directory, settings);
        two = new Node(directory, settings);
        one.start();
        two.start();
        one.awaitReady();
        two.awaitReady();
    }

    @AfterAll
    void end() {
        if (one != null) {
            one.close();
            two.close();
        }
    }

    @Test
    void bothGiveTheSamePages() throws Exception {
        Consultant jane = Consultant.sharingALink(one.browser());
        String link = "&link=" + jane.slug();
        for (String page : List.of(
                jane.manage(""),
                "/",
                "/questions",
                "/questions/evidence?" + ANSWERS + link,
                "/advice?" + ANSWERS + "&rules=2026-12",
                "/advice?" + ANSWERS + link + "&rules=2026-12",
                "/advice.md?" + ANSWERS + link + "&rules=2026-12",
                "/brief?" + ANSWERS + "&rules=2026-12",
                "/method",
                "/privacy?link=" + jane.slug(),
                "/l/" + jane.slug(),
                "/api/advice?" + ANSWERS,
                "/advice?" + ANSWERS + link + "&rules=2026-12&lang=de",
                "/api/advice?" + ANSWERS + "&lang=de",
                "/nowhere?lang=de",
                "/nowhere")) {
            HttpResponse<String> first = one.browser().get(page);
            HttpResponse<String> second = two.browser().get(page);
            assertThat(second.body()).as(page).isNotEmpty().isEqualTo(first.body());
            assertThat(second.statusCode()).as(page).isEqualTo(first.statusCode());
            assertThat(second.headers().firstValue("ETag"))
                    .as(page)
                    .isEqualTo(first.headers().firstValue("ETag"));
        }
    }

    @Test
    void whatOneStoresTheOtherShowsAtOnce() throws Exception {
        Consultant jane = Consultant.sharingALink(one.browser());
        assertThat(two.browser().get("/l/" + jane.slug()).body()).contains("Shared by Jane");
        assertThat(two.browser().post(jane.manage("/settings/close"), "").statusCode())
                .isEqualTo(303);
        assertThat(one.browser().get("/l/" + jane.slug()).statusCode()).isEqualTo(404);
        assertThat(two.browser().get("/l/" + jane.slug()).statusCode()).isEqualTo(404);
    }

    @Test
    void aRollingRestartLosesNothingAndNobodyNotices() throws Exception {
        Consultant jane = Consultant.sharingALink(one.browser());
        try (RoundRobin proxy = new RoundRobin(one.port(), two.port());
                Prospects prospects = new Prospects(new Browser(proxy.port()), jane.slug())) {
            prospects.awaitMore(40);
            for (Node node : List.of(one, two)) {
                proxy.takeOut(node.port());
                node.stop();
                prospects.awaitMore(40);
                node.start();
                node.awaitReady();
                proxy.putBack(node.port());
                prospects.awaitMore(40);
            }
            prospects.finish();
            List<String> found = jane.inbox(two.browser());
            System.out.printf(
                    "Rolling restart: %d acknowledged, %d found, %d sent again, %d passed on%n",
                    prospects.acknowledged().size(), found.size(), prospects.again(), proxy.passedOn());
            assertThat(prospects.strange()).isEmpty();
            assertThat(prospects.again()).as("broken: %s", proxy.broken()).isZero();
            assertThat(found).containsExactlyInAnyOrderElementsOf(prospects.acknowledged());
        }
    }
}
