package advisor.web.error;

import advisor.web.error.ErrorPages.ErrorPage;
import advisor.web.inquiry.Referral;
import advisor.web.language.Languages;
import advisor.web.language.Words;
import advisor.web.site.SiteAdvice;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * The pages for requests that the server cannot even read: the page of an error, written once for each status, without
 * anything of the request.
 */
@Component
class UnreadablePages {

    private final Map<Integer, String> written = new ConcurrentHashMap<>();

    private final SpringTemplateEngine templates;
    private final SiteAdvice frame;
    private final WaysOn ways;
    private final Words words;

    UnreadablePages(
            SpringTemplateEngine templates, ResourceUrlProvider files, SiteAdvice frame, WaysOn ways, Words words) {
        this.templates = templates;
        this.frame = frame;
        this.ways = ways;
        this.words = words;
        templates.addLinkBuilder(new StaticLinks(files));
    }

    /** The page for this status. */
    String page(int status) {
        return written.computeIfAbsent(ErrorPages.described(status), this::write);
    }

    private String write(int described) {
        ErrorPage page = new ErrorPage(
                words.text("error.title." + described),
                words.text("error.text." + described),
                ways.fresh(Referral.NONE));
        return templates.process(
                "error/error", new Context(Languages.FIRST, Map.of("page", page, "site", frame.withoutReader())));
    }
}
