package advisor.web.link;

import advisor.web.limit.Limit;
import advisor.web.limit.RateLimits;
import advisor.web.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The preview alone, for a page that follows what is typed. */
@Controller
class LinkPreviewController {

    private final LinkPreviews previews;
    private final RateLimits limits;

    LinkPreviewController(LinkPreviews previews, RateLimits limits) {
        this.previews = previews;
        this.limits = limits;
    }

    @PostMapping("/links/preview")
    ModelAndView preview(@RequestParam MultiValueMap<String, String> typed) {
        limits.count(Limit.PREVIEWS);
        return Pages.page("link/link-preview", previews.of(LinkDraftReader.read(typed)));
    }
}
