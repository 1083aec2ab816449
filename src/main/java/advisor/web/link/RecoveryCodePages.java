package advisor.web.link;

import advisor.practice.database.Token;
import advisor.practice.link.Link;
import advisor.practice.link.RecoveryCode;
import advisor.web.language.Words;
import advisor.web.manage.ManageHead;
import advisor.web.manage.ManageHeads;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Address;
import advisor.web.page.Pages;
import advisor.web.page.Route;
import advisor.web.page.SiteAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page that tells a recovery code, and what can be carried away from it. */
@Component
class RecoveryCodePages {

    private final Words words;
    private final ManageHeads heads;
    private final SiteAddress site;

    RecoveryCodePages(Words words, ManageHeads heads, SiteAddress site) {
        this.words = words;
        this.heads = heads;
        this.site = site;
    }

    /** The page that tells the code for this key, which the link has from now on. */
    ModelAndView told(ManagedLink managed, Token key) {
        RecoveryCode code = RecoveryCode.of(key);
        RecoveryCodePage page = new RecoveryCodePage(
                heads.head(managed, ManagePart.SETTINGS),
                code.secret(),
                mail(managed.link(), code),
                managed.address(ManagedLink.RECOVERY),
                key.secret(),
                site.of(Route.RECOVERY.pattern()),
                managed.address());
        return Pages.page("link/recovery-code", page);
    }

    /** The code, of which link it is, and where it is taken. */
    String letter(Link link, RecoveryCode code) {
        return words.text(
                "recovery.letter",
                site.origin() + Address.home(link.slug().text()),
                code.secret(),
                site.of(Route.RECOVERY.pattern()));
    }

    /** A letter to oneself, which the reader's own program sends. */
    private String mail(Link link, RecoveryCode code) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("subject", words.text("recovery.subject", link.profile().name()));
        fields.put("body", letter(link, code));
        return "mailto:?" + Address.query(fields);
    }

    /**
     * The page that tells a recovery code.
     *
     * @param mail a letter with it, to be sent by the reader
     * @param download where to get it as a file, with the key
     * @param recover where it is taken, as a whole
     */
    record RecoveryCodePage(
            ManageHead head, String code, String mail, String download, String key, String recover, String inbox) {}
}
