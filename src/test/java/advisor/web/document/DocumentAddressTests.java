package advisor.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The addresses of the documents behave as that of the advice. */
@DocumentTest
class DocumentAddressTests {

    private static final String ANSWERS = "?evidence=no&rules=2026-12";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Documents documents;

    @ParameterizedTest
    @CsvSource({
        "/advice.md, text/markdown;charset=UTF-8, md",
        "/advice.pdf, application/pdf, pdf",
        "/advice.ics, text/calendar;charset=UTF-8, ics",
        "/qr.svg, image/svg+xml, svg",
    })
    void haveATypeANameThatTellsNothingAndTheHeadersOfTheAdvice(String path, String type, String ending) {
        assertThat(documents.at(path + ANSWERS))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_TYPE, type)
                .hasHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"scope-or-seat." + ending + "\"")
                .hasHeader("X-Robots-Tag", "noindex")
                .hasHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/advice.md", "/advice.pdf", "/advice.ics", "/qr.svg"})
    void redirectToTheCanonicalAddressOfTheSamePath(String path) {
        assertThat(documents.at(path + "?headcount=1,000&evidence=no&utm_source=x"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(path + "?evidence=no&headcount=1000&rules=2026-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/advice.md", "/advice.pdf", "/advice.ics", "/qr.svg"})
    void showWrongAnswersAndAssumptionsOnAPage(String path) {
        for (String wrong : new String[] {"?headcount=abc", "?evidence=no&horizon=abc"}) {
            assertThat(mvc.get().uri(URI.create(path + wrong)).header(HttpHeaders.ACCEPT, "application/pdf,image/*"))
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
                    .doesNotContainHeader(HttpHeaders.CONTENT_DISPOSITION)
                    .bodyText()
                    .contains("class=\"problems\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/advice.md", "/advice.pdf", "/advice.ics", "/qr.svg"})
    void areNotSentTwiceOnTheSameDay(String path) {
        String tag = Objects.requireNonNull(
                documents.at(path + ANSWERS).getResponse().getHeader(HttpHeaders.ETAG));
        assertThat(tag).startsWith("\"");
        assertThat(mvc.get().uri(URI.create(path + ANSWERS)).header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(HttpStatus.NOT_MODIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/advice.md", "/advice.pdf", "/advice.ics", "/qr.svg"})
    void canBeAskedForWithoutTheirContent(String path) {
        MvcTestResult head = mvc.head().uri(URI.create(path + ANSWERS)).exchange();

        assertThat(head).hasStatusOk();
        assertThat(head.getResponse().getContentType())
                .isEqualTo(documents.at(path + ANSWERS).getResponse().getContentType());
    }
}
