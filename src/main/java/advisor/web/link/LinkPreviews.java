package advisor.web.link;

import advisor.cost.OwnRates;
import advisor.cost.RateCard;
import advisor.cost.Source;
import advisor.practice.link.NextStep;
import advisor.questionnaire.Questionnaire;
import advisor.web.language.Words;
import advisor.web.site.Banners;
import advisor.web.site.Banners.Banner;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a consultant what the prospect will see. */
@Component
class LinkPreviews {

    private final Banners banners;
    private final Words words;
    private final RateCard card;

    LinkPreviews(Banners banners, Words words, RateCard card) {
        this.banners = banners;
        this.words = words;
        this.card = card;
    }

    /** The preview of a draft, as far as it can be read. */
    LinkPreview of(LinkDraft draft) {
        int known = Questionnaire.write(draft.form().answers()).size();
        return new LinkPreview(
                draft.shown().map(banners::banner).orElse(null),
                Stream.of(
                                words.text("link-preview.known", known),
                                words.text(costs(draft.rates())),
                                partly(draft.rates()),
                                draft.next().equals(NextStep.NONE) ? "" : words.text("link-preview.next"))
                        .filter(note -> !note.isEmpty())
                        .toList());
    }

    /** For which days a week the article's retainer counts all the same; empty if for none, or for all. */
    private String partly(@Nullable OwnRates rates) {
        List<Integer> own = card.with(rates).retainerDays(Source.CONSULTANT);
        List<Integer> published = card.with(rates).retainerDays(Source.ARTICLE);
        return own.isEmpty() || published.isEmpty()
                ? ""
                : words.text("link-preview.costs.partly", words.days(own), words.days(published));
    }

    private static String costs(@Nullable OwnRates rates) {
        if (rates == null) {
            return "link-preview.costs.article";
        }
        if (rates.project() == null) {
            return "link-preview.costs.retainer";
        }
        return rates.hasRetainer() ? "link-preview.costs.both" : "link-preview.costs.project";
    }

    /**
     * What a link will show.
     *
     * @param banner what stands on every page of the prospect's; null as long as it cannot be told who shares the link
     */
    record LinkPreview(@Nullable Banner banner, List<String> notes) {}
}
