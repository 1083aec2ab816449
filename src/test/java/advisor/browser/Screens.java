package advisor.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of every page in every look, in target/screens: {@code mvn test -Dtest=Screens -Dscreens}. */
@InBrowser
@EnabledIfSystemProperty(named = "screens", matches = ".*")
class Screens {

    @ParameterizedTest
    @EnumSource
    void takePictures(Place place, Visits visits) {
        Page page = place.open(visits.visitor());
        for (Look look : Look.values()) {
            look.at(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screens", name(place) + "-" + name(look) + ".png"))
                    .setFullPage(true));
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
