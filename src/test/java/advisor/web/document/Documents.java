package advisor.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.questionnaire.Addresses;
import advisor.web.advice.AdvicePage;
import advisor.web.advice.AdvicePages;
import advisor.web.inquiry.Form;
import advisor.web.inquiry.Inquiries;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Gets documents as a reader does, and what their page shows. */
class Documents {

    private final MockMvcTester mvc;
    private final Inquiries inquiries;
    private final AdvicePages pages;

    Documents(MockMvcTester mvc, Inquiries inquiries, AdvicePages pages) {
        this.mvc = mvc;
        this.inquiries = inquiries;
        this.pages = pages;
    }

    /** What the page of the advice shows for these answers. */
    AdvicePage page(String answers) {
        return pages.page(inquiries.inquiry(Form.of(Addresses.parameters(answers))));
    }

    /** The document at the canonical address of these answers. */
    MvcTestResult get(String path, String answers) {
        MvcTestResult result = at(answers.isEmpty() ? path : path + "?" + answers);
        String canonical = result.getResponse().getRedirectedUrl();
        return canonical == null ? result : at(canonical);
    }

    /** The absolute address of the advice on these answers. */
    String link(String answers) {
        String asked = answers.isEmpty() ? "/advice" : "/advice?" + answers;
        String canonical = at(asked).getResponse().getRedirectedUrl();
        return "https://example.org" + (canonical == null ? asked : canonical);
    }

    /** What is sent for exactly this address. */
    MvcTestResult at(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }

    byte[] bytes(String path, String answers) {
        MvcTestResult result = get(path, answers);
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    String text(String path, String answers) {
        MvcTestResult result = get(path, answers);
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
