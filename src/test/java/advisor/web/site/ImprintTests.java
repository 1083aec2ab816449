package advisor.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who runs the site, where nobody said so and where the operator did. */
@SiteTest
class ImprintTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void nothingIsShownWhereNothingIsStated() {
        assertThat(mvc.get().uri("/privacy")).hasStatusOk().bodyText().doesNotContain("Who runs this site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n \n"})
    void blanksStateNothing(String stated) {
        assertThat(new Imprint(stated).lines()).isEmpty();
        assertThat(new Imprint(stated).address()).isNull();
    }

    @Test
    void aTextKeepsItsLines() {
        Imprint imprint = new Imprint("Acme GmbH\n\n Example Street 1 \nhello@acme.example\n");

        assertThat(imprint.address()).isNull();
        assertThat(imprint.lines()).containsExactly("Acme GmbH", "Example Street 1", "hello@acme.example");
    }

    @ParameterizedTest
    @CsvSource({
        "https://acme.example/imprint, https://acme.example/imprint",
        "' https://Acme.example ', https://acme.example",
        "http://acme.example,",
        "javascript:alert(1),",
        "mailto:hello@acme.example,",
        "See https://acme.example,"
    })
    void onlyAnAddressOfHttpsIsALink(String stated, String address) {
        assertThat(new Imprint(stated).address()).isEqualTo(address);
    }
}
