package advisor.crash;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A consultant at a browser.
 *
 * @param slug her link's name
 * @param token of its private address
 */
record Consultant(String slug, String token) {

    private static final String PRIVATE = "/links/manage/";

    /** Shares a link. */
    static Consultant sharingALink(Browser browser) throws IOException, InterruptedException {
        String slug = "jane-" + UUID.randomUUID().toString().substring(0, 8);
        HttpResponse<String> created =
                browser.post("/links/new", "name=Jane&contact=https%3A%2F%2Fjane.example&accent=teal&slug=" + slug);
        String address = created.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(created.statusCode() + " " + created.body()));
        return new Consultant(slug, address.replaceFirst(".*" + PRIVATE, "").replaceFirst("\\?.*", ""));
    }

    /** The names of all who sent her something, as her sales tool reads them. */
    List<String> inbox(Browser browser) throws IOException, InterruptedException {
        List<String> names = new ArrayList<>();
        JsonNode page;
        int skipped = 0;
        do {
            HttpResponse<String> answer =
                    browser.get("/api/responses?skip=" + skipped, "Authorization", "Bearer " + token);
            page = new ObjectMapper().readTree(answer.body()).path("responses");
            page.forEach(
                    response -> names.add(response.path("sender").path("name").asString()));
            skipped += page.size();
        } while (!page.isEmpty());
        return names;
    }

    /** Her private address, less what comes after. */
    String manage(String part) {
        return PRIVATE + token + part;
    }
}
