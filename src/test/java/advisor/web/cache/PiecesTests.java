package advisor.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Running;
import advisor.practice.database.Database;
import advisor.questionnaire.Addresses;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page made of parts that are kept is the page that would be written anew. */
class PiecesTests {

    private static final int COMPANIES = 40;

    @Test
    void areWhatWouldBeWritten() throws Exception {
        try (Running keeping = Running.on(Database.H2.create());
                Running anew = Running.on(
                        Database.H2.create(),
                        "--advisor.piece-cache=0B",
                        "--advisor.page-cache=0B",
                        "--advisor.jobs=false")) {
            for (String page : pages().toList()) {
                assertThat(shown(keeping, page)).as(page).contains("</html>").isEqualTo(shown(anew, page));
            }
        }
    }

    /** What is at the address that an address leads to. */
    private static String shown(Running site, String address) throws Exception {
        HttpResponse<String> answer = site.get(address);
        String place = answer.headers().firstValue("Location").orElse("");
        return place.isEmpty() ? answer.body().replace(String.valueOf(site.port()), "") : shown(site, place);
    }

    /** Random companies, each on several pages, in two languages: by the address, and by what a browser asks for. */
    private static Stream<String> pages() {
        Random random = new Random(8);
        return Stream.generate(() -> Addresses.random(random))
                .limit(COMPANIES)
                .flatMap(query -> Stream.of("", "&lang=de", "&lang=en", "&currency=EUR&rate=0.9&days=1")
                        .flatMap(rest -> List.of("/advice?", "/questions/problem?", "/questions?", "/brief?").stream()
                                .map(path -> path + query + rest)));
    }
}
