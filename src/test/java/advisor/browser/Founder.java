package advisor.browser;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.Map;

/** A founder at the questionnaire: looks, taps, types and goes on, by what stands on the page. */
final class Founder {

    private final Page page;

    Founder(Page page) {
        this.page = page;
    }

    /** Waits for the page of a question. */
    Founder isAsked(String question) {
        return isAt("/questions/" + question);
    }

    /** Waits for the page at a path, whatever its parameters. */
    Founder isAt(String path) {
        page.waitForURL(url -> URI.create(url).getPath().equals(path));
        return this;
    }

    /** Answers the question of this page: types a number, or taps the label of a choice. */
    Founder answers(String question, String answer) {
        if (page.locator("#" + question).count() == 1) {
            page.locator("#" + question).fill(answer);
        } else {
            page.locator("label[for='" + question + "-" + answer + "']").click();
        }
        return this;
    }

    void goesOn() {
        page.locator("button[value=on]").click();
    }

    void seesTheAdvice() {
        page.locator("button[value=advice]").click();
        isAt("/advice");
    }

    void skips() {
        page.locator(".actions > a").click();
    }

    /** Answers this page's question as these answers do, or skips it if they leave it out. */
    void takes(String question, Map<String, String> answers) {
        isAsked(question);
        String answer = answers.get(question);
        if (answer == null) {
            skips();
        } else {
            answers(question, answer).goesOn();
        }
    }
}
