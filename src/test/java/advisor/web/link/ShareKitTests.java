package advisor.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.document.QrReader;
import advisor.practice.Practice;
import advisor.practice.database.Token;
import advisor.practice.link.Slug;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a consultant finds to share a link with. */
class ShareKitTests extends LinkFormTest {

    private final Token manage = Token.random();
    private final Slug slug = Slug.random();

    @BeforeEach
    void sharesALink() {
        links.create(slug, Practice.content(), manage);
    }

    private String page(String query) {
        return body(mvc.get().uri("/links/manage/" + manage.secret() + query).exchange());
    }

    private String picture(String name) {
        return body(mvc.get().uri("/l/" + name + "/qr.svg").exchange());
    }

    @Test
    void hasASentenceThatEndsWithTheAddress() {
        assertThat(page(""))
                .containsPattern("<span data-share>Do you need [^<]*: http://localhost/l/" + slug + "</span>");
        assertThat(page("?lang=de"))
                .containsPattern("<span data-share>Brauchen Sie [^<]*: http://localhost/l/" + slug + "</span>");
    }

    @Test
    void hasTheAddressAsAPictureThatAPhoneReads() throws Exception {
        assertThat(page("")).contains("src=\"/l/" + slug + "/qr.svg\"");
        assertThat(QrReader.read(picture(slug.text()))).isEqualTo("http://localhost/l/" + slug);
    }

    @Test
    void isNotThereForAClosedLink() {
        links.close(links.managed(manage).orElseThrow());

        assertThat(page("")).doesNotContain("data-share>Do you need", "/qr.svg");
    }

    @Test
    void thePictureTellsNobodyWhetherThereIsSuchALink() throws Exception {
        assertThat(QrReader.read(picture("nobody-has-this"))).isEqualTo("http://localhost/l/nobody-has-this");
        assertThat(mvc.get().uri("/l/-/qr.svg")).hasStatus(404);
    }
}
