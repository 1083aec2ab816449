package advisor.web;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.practice.LinkStore;
import advisor.practice.Practice;
import advisor.practice.Slug;
import advisor.practice.Token;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class LinkJourneyTests {

    private static final Slug SLUG = new Slug("jane-doe");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LinkStore links;

    @BeforeEach
    void sharesALink() {
        links.create(SLUG, Practice.content(), Token.random());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/l/jane-doe",
                "/questions?link=jane-doe",
                "/questions/evidence?link=jane-doe",
                "/advice?evidence=yes&problem=function&link=jane-doe&rules=2026-11",
                "/advice?evidence=perhaps&link=jane-doe",
                "/brief?evidence=yes&problem=function&link=jane-doe&rules=2026-11",
                "/method?link=jane-doe",
                "/privacy?link=jane-doe",
                "/compare?link=jane-doe"
            })
    void everyPageSaysWhoSharesTheLink(String address) {
        assertThat(mvc.get().uri(address))
                .bodyText()
                .contains("Shared by Jane Doe", "AI for logistics", "jane.example");
    }

    @Test
    void withoutALinkNobodyIsNamed() {
        assertThat(mvc.get().uri("/questions")).bodyText().doesNotContain("class=\"banner");
    }

    @Test
    void answersAClosedLinkAsOneThatNeverWas() {
        Token manage = Token.random();
        links.create(new Slug("closed-link"), Practice.content(), manage);
        links.close(links.managed(manage).orElseThrow());
        String closed = body("/l/closed-link");
        assertThat(closed).contains("is closed, or it never existed").doesNotContain("Jane Doe");
        assertThat(closed).isEqualTo(body("/l/never-there").replace("never-there", "closed-link"));
    }

    private String body(String address) {
        byte[] body = mvc.get().uri(address).exchange().getResponse().getContentAsByteArray();
        return new String(body, StandardCharsets.UTF_8);
    }
}
