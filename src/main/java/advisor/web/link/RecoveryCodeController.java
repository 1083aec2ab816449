package advisor.web.link;

import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.Recoveries;
import advisor.practice.link.RecoveryCode;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Pages;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gives a link a recovery code. The answer to this form tells it, as a page or as a file, and nothing else does. */
@Controller
@RequestMapping(ManagedLink.INBOX + ManagedLink.RECOVERY)
class RecoveryCodeController {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Recoveries recoveries;
    private final RecoveryCodePages codes;
    private final SettingsPages settings;

    RecoveryCodeController(Recoveries recoveries, RecoveryCodePages codes, SettingsPages settings) {
        this.recoveries = recoveries;
        this.codes = codes;
        this.settings = settings;
    }

    /** For whoever loads anew, or comes back to, where the form was sent. */
    @GetMapping
    ModelAndView back(ManagedLink managed) {
        return Pages.redirect(managed.address(ManagePart.SETTINGS.path()));
    }

    /** Whoever sends the form twice is told the same code. */
    @PostMapping
    ModelAndView give(ManagedLink managed, @RequestParam MultiValueMap<String, String> typed) {
        Link link = managed.link();
        Token key = NewLinkController.key(typed);
        if (recoveries.isRecoverableBy(link, RecoveryCode.of(key))) {
            return codes.told(managed, key);
        }
        if (recoveries.isRecoverable(link) && !typed.containsKey("sure")) {
            return settings.unsureToReissue(managed);
        }
        return codes.told(managed, stored(link, key));
    }

    private Token stored(Link link, Token key) {
        if (recoveries.setRecovery(link, RecoveryCode.of(key))) {
            return key;
        }
        Token other = Token.random();
        recoveries.setRecovery(link, RecoveryCode.of(other));
        return other;
    }

    /** The page with the code carries what this takes, so the code stands in no address. */
    @PostMapping(params = "go=download")
    Object download(ManagedLink managed, @RequestParam MultiValueMap<String, String> typed) {
        RecoveryCode code = RecoveryCode.of(NewLinkController.key(typed));
        return recoveries.isRecoverableBy(managed.link(), code)
                ? file(managed.link(), codes.letter(managed.link(), code))
                : Pages.seeOther(managed.address(ManagePart.SETTINGS.path()));
    }

    private static ResponseEntity<byte[]> file(Link link, String letter) {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("recovery-" + link.slug() + ".txt")
                                .build()
                                .toString())
                .body(letter.getBytes(StandardCharsets.UTF_8));
    }
}
