package advisor.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.Patience;
import advisor.SiteTest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Only so many pages are written at once, and who is done makes room for the next. */
@SiteTest
class RenderingTests {

    private final Rendering rendering = new Rendering(2);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Rendering site;

    @Test
    void whoComesThirdWaitsForOneOfTheOthers() throws Exception {
        MockHttpServletRequest first = begun();
        MockHttpServletRequest second = begun();
        AtomicInteger begun = new AtomicInteger();
        CompletableFuture<Void> third = CompletableFuture.runAsync(() -> {
            begun();
            begun.incrementAndGet();
        });
        Patience.until("the third waits", () -> rendering.waiting() == 1);
        assertThat(begun).hasValue(0);

        rendering.end(first);
        third.get();
        assertThat(begun).hasValue(1);
        rendering.end(second);
    }

    @Test
    void aPlaceIsGivenBackOnce() {
        MockHttpServletRequest request = begun();
        rendering.end(request);
        rendering.end(request);
        rendering.end(new MockHttpServletRequest());
        assertThat(rendering.free()).isEqualTo(2);
    }

    @Test
    void whatGoesWrongGivesItBackToo() {
        int places = Runtime.getRuntime().availableProcessors();
        Stream.of("/advice?evidence=perhaps", "/questions/no", "/advice?evidence=yes", "/l/nobody")
                .flatMap(address -> Stream.generate(() -> address).limit(places + 1L))
                .forEach(address -> {
                    mvc.get().uri(address).exchange();
                    assertThat(site.free()).as(address).isEqualTo(places);
                });
    }

    private MockHttpServletRequest begun() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        rendering.begin(request);
        return request;
    }
}
