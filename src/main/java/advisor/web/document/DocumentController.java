package advisor.web.document;

import advisor.document.CalendarEntry;
import advisor.document.QrDrawing;
import advisor.web.advice.CanonicalAddress;
import advisor.web.inquiry.Links;
import advisor.web.page.Address;
import advisor.web.page.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The advice in forms to carry away, each at the address of the advice with another path. */
@Controller
class DocumentController {

    private static final MediaType MARKDOWN_TYPE = new MediaType("text", "markdown", StandardCharsets.UTF_8);
    private static final MediaType CALENDAR_TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType PICTURE_TYPE = new MediaType("image", "svg+xml");

    private final CanonicalAddress addresses;
    private final AdviceDocuments documents;
    private final CalendarEntries entries;
    private final SiteAddress site;
    private final Links links;

    DocumentController(
            CanonicalAddress addresses,
            AdviceDocuments documents,
            CalendarEntries entries,
            SiteAddress site,
            Links links) {
        this.addresses = addresses;
        this.documents = documents;
        this.entries = entries;
        this.site = site;
        this.links = links;
    }

    @GetMapping(Address.MARKDOWN)
    Object markdown(HttpServletRequest request) {
        return addresses.answer(
                Address.MARKDOWN, request, inquiry -> sent(MARKDOWN_TYPE, "md", bytes(documents.markdown(inquiry))));
    }

    @GetMapping(Address.PDF)
    Object pdf(HttpServletRequest request) {
        return addresses.answer(
                Address.PDF,
                request,
                inquiry -> sent(
                        MediaType.APPLICATION_PDF,
                        "pdf",
                        documents.print(inquiry).pdf()));
    }

    /** Not found while it is too early to say when to look again. */
    @GetMapping(Address.CALENDAR)
    Object calendar(HttpServletRequest request) {
        return addresses.answer(
                Address.CALENDAR,
                request,
                inquiry -> entries.entry(inquiry)
                        .map(CalendarEntry::text)
                        .map(text -> sent(CALENDAR_TYPE, "ics", bytes(text)))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    @GetMapping(Address.PICTURE)
    Object picture(HttpServletRequest request) {
        return addresses.answer(
                Address.PICTURE,
                request,
                inquiry -> sent(PICTURE_TYPE, "svg", bytes(QrDrawing.svg(site.of(links.advice(inquiry))))));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What is sent has a name that tells nothing of the advice. */
    private static ResponseEntity<byte[]> sent(MediaType type, String ending, byte[] content) {
        String name = ContentDisposition.inline()
                .filename("scope-or-seat." + ending)
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(content);
    }
}
