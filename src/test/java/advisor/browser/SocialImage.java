package advisor.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Makes the picture of link previews from its source: {@code mvn test -Dtest=SocialImage -Dscreens}. */
@InBrowser
@EnabledIfSystemProperty(named = "screens", matches = ".*")
class SocialImage {

    @Test
    void takePicture(Visits visits) {
        Page page = visits.visitor();
        page.setViewportSize(1200, 630);
        page.navigate(Path.of("src/docs/social.html").toUri().toString());
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("src/main/resources/static/social.png")));
    }
}
