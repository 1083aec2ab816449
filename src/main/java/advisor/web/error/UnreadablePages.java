package advisor.web.error;

import advisor.web.error.ErrorPages.ErrorPage;
import advisor.web.http.SubPathLinks;
import advisor.web.inquiry.Referral;
import advisor.web.language.Languages;
import advisor.web.language.Words;
import advisor.web.site.SiteAdvice;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
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
    private final String subPath;

    UnreadablePages(
            SpringTemplateEngine templates,
            ResourceUrlProvider files,
            SiteAdvice frame,
            WaysOn ways,
            Words words,
            @Value("${server.servlet.context-path:}") String subPath) {
        this.subPath = subPath;
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
        String html = templates.process(
                "error/error", new Context(Languages.FIRST, Map.of("page", page, "site", frame.withoutReader())));
        return SubPathLinks.led(html, subPath);
    }
}
