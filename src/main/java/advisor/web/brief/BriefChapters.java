package advisor.web.brief;

import advisor.brief.Brief;
import advisor.brief.BriefBook;
import advisor.brief.Deliverable;
import advisor.brief.Half;
import advisor.brief.Item;
import advisor.brief.Part;
import advisor.web.language.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts the parts of a brief into words. */
@Component
class BriefChapters {

    private final Words words;
    private final BriefBook book;

    BriefChapters(Words words, BriefBook book) {
        this.words = words;
        this.book = book;
    }

    /** The halves, what is handed over first. Their sources are counted in one row. */
    List<BriefPage.Half> halves(Brief brief, Object[] figures) {
        List<String> sources = sources(brief.parts());
        return brief.halves().entrySet().stream()
                .map(half -> half(brief, half.getKey(), steps(half.getValue(), figures, sources), sources))
                .toList();
    }

    private BriefPage.Half half(Brief brief, Half half, List<BriefPage.Step> steps, List<String> sources) {
        int named =
                sources(brief.halves().getOrDefault(Half.CANDIDATE, Map.of())).size();
        boolean handedOver = half == Half.CANDIDATE;
        return new BriefPage.Half(
                half.id(),
                brief.kind().hasCandidate() ? words.name("brief.half.", half) : null,
                handedOver,
                PrintSize.of(steps).id(),
                steps,
                IntStream.range(handedOver ? 0 : named, handedOver ? named : sources.size())
                        .mapToObj(place -> new BriefPage.Source(place + 1, sources.get(place)))
                        .toList());
    }

    /** The sections that lines come from, in the order in which they are first named. */
    private List<String> sources(Map<Part, List<Item>> parts) {
        return parts.values().stream()
                .flatMap(List::stream)
                .map(this::source)
                .distinct()
                .toList();
    }

    /** The parts in one step, or in two: what a scope hands over begins the second. */
    private List<BriefPage.Step> steps(Map<Part, List<Item>> parts, Object[] figures, List<String> sources) {
        List<BriefPage.Chapter> all = parts.entrySet().stream()
                .map(part -> chapter(part.getKey(), part.getValue(), figures, sources))
                .toList();
        int second = List.copyOf(parts.keySet()).indexOf(Part.HANDOVER);
        return second < 0
                ? List.of(new BriefPage.Step(null, all))
                : List.of(
                        new BriefPage.Step(words.text("brief.step.scope"), all.subList(0, second)),
                        new BriefPage.Step(words.text("brief.step.seat"), all.subList(second, all.size())));
    }

    private BriefPage.Chapter chapter(Part part, List<Item> items, Object[] figures, List<String> sources) {
        return new BriefPage.Chapter(
                part.id(),
                words.text("brief.part." + part.id(), figures),
                items.stream()
                        .map(item -> new BriefPage.Line(
                                Piece.of(text(part, item, figures)),
                                accepted(item, figures),
                                sources.indexOf(source(item)) + 1))
                        .toList());
    }

    private String text(Part part, Item item, Object[] figures) {
        String text = words.text("brief." + item.key(), figures);
        return part.wantsNames() ? text + " " + words.text("brief.name") : text;
    }

    private List<Piece> accepted(Item item, Object[] figures) {
        return item instanceof Deliverable
                ? Piece.of(words.text("brief." + item.key() + ".accepted", figures))
                : List.of();
    }

    private String source(Item item) {
        return words.source(book.section(item));
    }
}
