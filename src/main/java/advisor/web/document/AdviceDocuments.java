package advisor.web.document;

import advisor.document.Print;
import advisor.document.Print.Cover;
import advisor.web.advice.AdvicePage;
import advisor.web.advice.AdvicePages;
import advisor.web.cost.CostTables;
import advisor.web.inquiry.Edit;
import advisor.web.inquiry.Inquiry;
import advisor.web.inquiry.Links;
import advisor.web.language.Languages;
import advisor.web.language.Words;
import advisor.web.page.Address;
import advisor.web.page.SiteAddress;
import advisor.web.site.SiteAdvice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The advice as Markdown, from what its page shows, and as a print of that, with a page for a board before it. */
@Component
class AdviceDocuments {

    private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");

    private final SiteAdvice frame;
    private final AdvicePages pages;
    private final CostTables costs;
    private final ITemplateEngine templates;
    private final SiteAddress site;
    private final Links links;
    private final Words words;
    private final Clock clock;

    AdviceDocuments(
            SiteAdvice frame,
            AdvicePages pages,
            CostTables costs,
            ITemplateEngine templates,
            SiteAddress site,
            Links links,
            Words words,
            Clock clock) {
        this.frame = frame;
        this.pages = pages;
        this.costs = costs;
        this.templates = templates;
        this.site = site;
        this.links = links;
        this.words = words;
        this.clock = clock;
    }

    /** The advice on an inquiry as Markdown. */
    String markdown(Inquiry inquiry) {
        return markdown("document/advice.md", pages.page(inquiry), inquiry);
    }

    /** The advice on an inquiry, to be printed. */
    Print print(Inquiry inquiry) {
        AdvicePage page = pages.page(inquiry);
        String title = words.text("title.page", page.verdict().title(), words.text("site.name"));
        String foot = words.text("keep.foot", words.text("site.name"), site.host());
        String link = site.of(links.advice(inquiry));
        Cover board = new Cover(markdown("document/board.md", page, inquiry), words.text("keep.qr.alt"));
        String rest = markdown("document/rest.md", page, inquiry);
        return new Print(title, board, rest, link, foot, Languages.current(), LocalDate.now(clock));
    }

    private String markdown(String template, AdvicePage page, Inquiry inquiry) {
        Map<String, Object> model = Map.of(
                "page", page,
                "months", costs.soFar(inquiry),
                "questions", Address.questions(Edit.fromAdvice(inquiry.parameters())),
                "site", frame.site(),
                "address", site);
        String text = templates.process(template, new Context(Languages.current(), model));
        return BLANK_LINES.matcher(text).replaceAll("\n\n");
    }
}
