package advisor.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** How wide a window is and which colours its owner prefers. */
enum Look {
    PHONE_LIGHT(360, ColorScheme.LIGHT),
    PHONE_DARK(360, ColorScheme.DARK),
    DESK_LIGHT(1280, ColorScheme.LIGHT),
    DESK_DARK(1280, ColorScheme.DARK);

    private static final int HEIGHT = 800;

    private final int width;
    private final ColorScheme colors;

    Look(int width, ColorScheme colors) {
        this.width = width;
        this.colors = colors;
    }

    /** Gives a window this look; what it shows stays. */
    void at(Page page) {
        page.setViewportSize(width, HEIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
    }
}
