package advisor.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.document.QrReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The QR code of the advice, as a phone reads it. */
@DocumentTest
class QrDocumentTests {

    /** Every question with its longest answer, and every assumption. */
    private static final String LONGEST = "evidence=unsure&problem=evaluation&ownership=stretched"
            + "&timeline=3-to-12-months&stage=live&ai-role=planned&experience=unsure&shelved-strategy=unsure"
            + "&hiring=unsure&practices=evals,tracing,retrieval,guardrails,tool-tests,human-review"
            + "&engineering-lead=unsure&headcount=1000000&monthly-ai-spend=100000000&governance=unsure"
            + "&horizon=24&days=1&rules=2026-12";

    @Autowired
    private Documents documents;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/cases.csv", numLinesToSkip = 1)
    void leadsToTheAdvice(String id, String company, String answers, String expected, String acceptable)
            throws Exception {
        assertThat(QrReader.read(documents.text("/qr.svg", answers))).isEqualTo(documents.link(answers));
    }

    @Test
    void leadsThereFromTheLongestAddressToo() throws Exception {
        String svg = documents.text("/qr.svg", LONGEST);

        assertThat(QrReader.read(svg)).isEqualTo("https://example.org/advice?" + LONGEST);
        assertThat(QrReader.find(svg)).isEqualTo("https://example.org/advice?" + LONGEST);
    }

    @Test
    void leadsToTheEmptyAdvice() throws Exception {
        assertThat(QrReader.find(documents.text("/qr.svg", ""))).isEqualTo("https://example.org/advice");
    }

    @Test
    void isShownOnThePage() {
        assertThat(documents.text("/advice", "evidence=no"))
                .contains("<img src=\"/qr.svg?evidence=no&amp;rules=2026-12\" alt=\"QR code", "loading=\"lazy\"");
    }
}
