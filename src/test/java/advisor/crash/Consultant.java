package advisor.crash;

import advisor.outbound.PostOffice;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A consultant at a browser.
 *
 * @param slug her link's name
 * @param token of its private address
 */
public record Consultant(String slug, String token) {

    private static final String PRIVATE = "/links/manage/";

    /** Shares a link. */
    public static Consultant sharingALink(Browser browser) throws IOException, InterruptedException {
        String slug = "jane-" + UUID.randomUUID().toString().substring(0, 8);
        HttpResponse<String> created =
                browser.post("/links/new", "name=Jane&contact=https%3A%2F%2Fjane.example&accent=teal&slug=" + slug);
        String address = created.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(created.statusCode() + " " + created.body()));
        return new Consultant(slug, address.replaceFirst(".*" + PRIVATE, "").replaceFirst("\\?.*", ""));
    }

    /** Lets a server of hers be told of each response. */
    public void announceTo(String address, Browser browser) throws IOException, InterruptedException {
        String secret = "whsec_" + Base64.getEncoder().encodeToString(new byte[32]);
        String fields = "url=" + encoded(address) + "&secret=" + encoded(secret);
        HttpResponse<String> saved = browser.post(manage("/webhook"), fields);
        if (saved.statusCode() != 303) {
            throw new IllegalStateException(saved.statusCode() + " " + saved.body());
        }
    }

    /** Has a mail sent to her with each response, and agrees to that as its reader. */
    void writeTo(String address, PostOffice post, Browser browser) throws Exception {
        browser.post(manage("/mail"), "complete=yes&address=" + encoded(address));
        browser.post(PostOffice.page(post.await(address, 1)) + "/confirm", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The names of all who sent her something, from the table that she downloads. */
    public List<String> inbox(Browser browser) throws IOException, InterruptedException {
        String table = browser.get(manage("/responses.csv")).body();
        return Pattern.compile("prospect-\\d+")
                .matcher(table)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Her private address, less what comes after. */
    public String manage(String part) {
        return PRIVATE + token + part;
    }
}
