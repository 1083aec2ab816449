package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.Running;
import advisor.practice.database.Database;
import org.junit.jupiter.api.Test;

/** Pages are visited before the first visitor comes, and look no different to them for that. */
class FirstVisitsTests {

    @Test
    void changeNothingForTheFirstVisitor() throws Exception {
        try (Running visited = Running.on(Database.H2.create(), "--advisor.first-visits=40");
                Running quiet = Running.on(Database.H2.create(), "--advisor.first-visits=0")) {
            for (String page :
                    new String[] {"/", "/questions/evidence", "/advice?evidence=yes&rules=2026-12&lang=de", "/method"
                    }) {
                assertThat(visited.get(page).body().replace(String.valueOf(visited.port()), ""))
                        .as(page)
                        .contains("/css/site-")
                        .isEqualTo(quiet.get(page).body().replace(String.valueOf(quiet.port()), ""));
            }
        }
    }

    @Test
    void leaveNoPortOpen() {
        try (Running site = Running.on(Database.H2.create(), "--advisor.first-visits=4")) {
            assertThat(site.port()).isPositive();
            Patience.until(
                    "nobody listens to this machine alone",
                    () -> Thread.getAllStackTraces().keySet().stream()
                            .noneMatch(thread -> thread.getName().contains("http-nio-127.0.0.1-")));
        }
    }
}
