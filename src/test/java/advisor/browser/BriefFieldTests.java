package advisor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The blanks of a brief are filled in on a phone, and printed and copied as they were typed. */
@InBrowser
class BriefFieldTests {

    private static final String LONG =
            "sorting what customers write to our support in four languages by who can answer it";

    @Test
    void whatIsTypedOnAPhoneIsPrinted(Visits visits) throws IOException {
        Page page = visits.visitor();
        page.setViewportSize(390, 844);
        fillIn(Place.BRIEF_MANDATE.open(page));
        blank(page, "number").fill(LONG);

        assertThat(printed(page)).contains("For Babbage & Sons", "The officer answers to Ada Lovelace", LONG);
    }

    @Test
    void soItIsWithoutScript(Visits visits) throws IOException {
        Page page = visits.visitorWithoutScript();
        fillIn(Place.BRIEF_MANDATE.open(page));

        assertThat(printed(page)).contains("For Babbage & Sons", "The officer answers to Ada Lovelace");
        assertThat(page.getByText("Copy the text").isVisible()).isFalse();
    }

    @Test
    void aBlankIsLargeEnoughForAFingerAndGrowsWithWhatIsTyped(Visits visits) {
        Page page = visits.visitor();
        page.setViewportSize(390, 844);
        Locator blank = blank(Place.BRIEF_MANDATE.open(page), "company");
        BoundingBox empty = blank.boundingBox();
        blank.fill("Babbage and Sons");

        assertThat(empty.height).isGreaterThanOrEqualTo(24);
        assertThat(blank.boundingBox().width).isGreaterThan(empty.width);
    }

    @Test
    void theCopyHoldsWhatWasTypedAndNothingThatIsKept(Visits visits) {
        Page page = visits.visitor();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        fillIn(Place.BRIEF_MANDATE.open(page));

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Copy the text"))
                .click();

        page.locator(".half [role=status]:has-text('Copied.')").waitFor();
        assertThat(page.evaluate("navigator.clipboard.readText()").toString())
                .startsWith("Mandate for a fractional AI officer\nFor Babbage & Sons. The officer")
                .contains("\n\nBefore we sign\n- The officer answers to Ada Lovelace, once a week.\n")
                .contains("- Agreed: [days] days a week for [fee] a month.\n")
                .doesNotContain("Source", "Red flags", "we expect", "Copied");
    }

    private static void fillIn(Page page) {
        blank(page, "company").fill("Babbage & Sons");
        blank(page, "name").fill("Ada Lovelace");
    }

    private static Locator blank(Page page, String name) {
        return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private static String printed(Page page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
