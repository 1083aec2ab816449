package advisor.web.link;

import advisor.document.QrDrawing;
import advisor.practice.link.Slug;
import advisor.web.page.Address;
import advisor.web.page.SiteAddress;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The public address of a link as a QR code: for slides, cards and paper. Whether there is such a link, it does not tell. */
@Controller
class LinkPictureController {

    private static final MediaType PICTURE = new MediaType("image", "svg+xml");

    private final SiteAddress site;

    LinkPictureController(SiteAddress site) {
        this.site = site;
    }

    @GetMapping("/l/{slug}" + Address.PICTURE)
    ResponseEntity<byte[]> picture(@PathVariable String slug) {
        String link =
                Slug.read(slug).map(Slug::text).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(PICTURE)
                .body(QrDrawing.svg(site.of(Address.home(link))).getBytes(StandardCharsets.UTF_8));
    }
}
