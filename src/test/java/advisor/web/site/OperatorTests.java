package advisor.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;

/** What whoever runs the site can ask, and where. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "management.observations.enable.http.server.requests=true",
            "advisor.imprint=<b>Acme</b>\\nhello@acme.example"
        })
@DirtiesContext
class OperatorTests {

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int operators;

    @Autowired
    private ApplicationContext context;

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void saysThatItIsWellAndNothingElse(String path) throws Exception {
        HttpResponse<String> health = get(operators, path);
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("jdbc", "components", "details");
    }

    @Test
    void saysWhenItTakesNoMoreRequests() throws Exception {
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        try {
            assertThat(get(operators, "/actuator/health/readiness").statusCode())
                    .isEqualTo(503);
            assertThat(get(operators, "/actuator/health/liveness").statusCode()).isEqualTo(200);
        } finally {
            AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
        }
    }

    /** More often than pages may be written at once. */
    @Test
    void hasNoPageOfTheSiteAndTakesNobodysPlaceThere() throws Exception {
        for (int time = 0; time < 20; time++) {
            assertThat(get(operators, "/privacy?time=" + time).statusCode()).isEqualTo(404);
        }
        assertThat(get(port, "/privacy?time=1").statusCode()).isEqualTo(200);
    }

    @Test
    void tellsVisitorsWhoRunsTheSite() throws Exception {
        assertThat(get(port, "/privacy").body())
                .contains("Who runs this site", "&lt;b&gt;Acme&lt;/b&gt;<br>hello@acme.example<br>");
    }

    @Test
    void countsRequestsByPageAndRepeatsNothingOfTheirAddresses() throws Exception {
        for (String address : new String[] {
            "/advice?evidence=yes&headcount=4711&rules=2026-12",
            "/questions/problem?evidence=secret-answer",
            "/l/secret-slug",
            "/links/manage/secret-token",
            "/secret-path?secret-query=1",
            "/api/advice?headcount=4711"
        }) {
            get(port, address);
        }
        String metrics = get(operators, "/actuator/prometheus").body();

        assertThat(metrics)
                .contains("uri=\"/advice\"", "uri=\"/questions/{id}\"", "uri=\"/l/{slug}\"", "jvm_memory_used_bytes")
                .contains("hikaricp_connections")
                .doesNotContain("secret", "4711");
    }

    @ParameterizedTest
    @ValueSource(strings = {"env", "beans", "heapdump", "info", "loggers", "shutdown", "configprops", "threaddump"})
    void showsNothingElse(String endpoint) throws Exception {
        assertThat(get(operators, "/actuator/" + endpoint).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/health", "/actuator/prometheus"})
    void isNotOnTheSite(String path) throws Exception {
        assertThat(get(port, path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
