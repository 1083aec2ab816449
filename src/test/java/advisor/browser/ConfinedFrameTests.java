package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A frame that may not send, or no longer, keeps what a prospect typed in sight. */
class ConfinedFrameTests extends EmbedTest {

    private static final String NOTE = "Please call on Friday.";

    private Page openFrame(Visits visits, String sandbox) {
        return open(
                visits,
                "<iframe style='height:900px' sandbox='%s' src='%s/send?evidence=yes&link=%s'></iframe>"
                        .formatted(sandbox, visits.site(), link.slug()));
    }

    private static Frame typed(Page page) {
        Frame frame = frame(page);
        frame.waitForSelector("#note").fill(NOTE);
        frame.locator("#submit").click();
        frame.waitForSelector("text=" + NOTE);
        return frame;
    }

    @Test
    void aSandboxedFrameLeadsToAWindowThatSends(Visits visits) {
        Page page = openFrame(visits, "allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox");
        Frame frame = typed(page);
        frame.waitForSelector(".problems");

        Page window = page.waitForPopup(() -> frame.locator("#submit").click());
        assertThat(window.locator("#note").inputValue()).isEqualTo(NOTE);
        assertThat(window.locator("form[target]").count()).isZero();
        window.locator("#submit").click();

        window.waitForURL("**/sent/**");
        assertThat(window.locator("h1").innerText()).contains("Sent to Jane Doe");
        window.close();
    }

    @Test
    void whatCannotBeSentBecauseTheLinkWasClosedIsShown(Visits visits) {
        Page page = openFrame(visits, "allow-scripts allow-forms allow-same-origin");
        frame(page).waitForSelector("#note");
        links.close(link);

        assertThat(typed(page).locator("h1").innerText()).isEqualTo("This cannot be sent");
    }
}
