package advisor.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.Running;
import advisor.practice.Practice;
import advisor.practice.database.FullDisk;
import advisor.practice.database.Token;
import advisor.practice.link.LinkStore;
import advisor.practice.link.Slug;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk under H2 has no room left, and then it has. */
class FullDiskTests {

    @TempDir
    private Path disk;

    @AfterEach
    void empty() {
        FullDisk.fill(false);
    }

    @Test
    void nobodyLosesWhatTheyTypedAndItIsStoredOnceThereIsRoom() throws Exception {
        try (Running site = Running.on(FullDisk.database(disk))) {
            site.part(LinkStore.class).create(new Slug("jane-doe"), Practice.content(), Token.random());
            for (int times = 0; times < 2; times++) {
                FullDisk.fill(true);
                for (int sender = 0; sender < 12; sender++) {
                    keepsWhatWasTyped(send(site));
                }
                FullDisk.fill(false);
                Patience.until("responses are stored again", () -> send(site).statusCode() == 303);
            }
            assertThat(site.get("/l/jane-doe").body()).contains("Jane Doe");
        }
    }

    private static void keepsWhatWasTyped(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body()).contains("action=\"/send\"", "value=\"Ada", "Call &lt;me&gt;");
    }

    private static HttpResponse<String> send(Running site) throws Exception {
        return site.post(
                "/send",
                "evidence=yes&problem=function&link=jane-doe&rules=2026-12&name=Ada&note=Call+%3Cme%3E&key="
                        + Token.random().secret());
    }
}
