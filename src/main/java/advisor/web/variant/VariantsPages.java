package advisor.web.variant;

import advisor.practice.link.Variant;
import advisor.practice.link.VariantStore;
import advisor.practice.visit.Visit;
import advisor.practice.visit.VisitCounter;
import advisor.web.language.Words;
import advisor.web.manage.ManageHeads;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Pages;
import advisor.web.page.TypedField;
import advisor.web.variant.VariantsPage.One;
import advisor.web.variant.VariantsPage.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Prepares the page with all variants of a link. */
@Component
class VariantsPages {

    private final VariantStore variants;
    private final VisitCounter counter;
    private final VariantFields fields;
    private final ManageHeads heads;
    private final Words words;

    VariantsPages(VariantStore variants, VisitCounter counter, VariantFields fields, ManageHeads heads, Words words) {
        this.variants = variants;
        this.counter = counter;
        this.fields = fields;
        this.heads = heads;
        this.words = words;
    }

    /**
     * The page as it is found.
     *
     * @param news what the step before has done
     */
    ModelAndView fresh(ManagedLink managed, Optional<ManageNews> news) {
        return Pages.page(
                "variant/variants",
                page(
                        managed,
                        news,
                        variants.list(managed.link()),
                        fields.one(VariantDraft.EMPTY, null),
                        fields.names(VariantDraft.EMPTY, List.of())));
    }

    /** The page for somebody who made a mistake with one variant; what was typed stays. */
    ModelAndView wrong(ManagedLink managed, VariantDraft draft) {
        List<Variant> existing = variants.list(managed.link());
        VariantMistake mistake =
                draft.named(new Naming(existing)).wrong().orElseGet(() -> tooMany(existing.size() + 1));
        return wrong(managed, existing, fields.one(draft, mistake), fields.names(VariantDraft.EMPTY, List.of()));
    }

    /** The same with a list of several: none of them was added. */
    ModelAndView wrongList(ManagedLink managed, VariantDraft draft) {
        List<Variant> existing = variants.list(managed.link());
        NameList list = NameList.read(draft.names(), new Naming(existing));
        return wrong(
                managed,
                existing,
                fields.one(VariantDraft.EMPTY, null),
                fields.names(draft, mistakes(list, existing.size())));
    }

    /** If no line is wrong, the list as a whole is. */
    private static List<Named> mistakes(NameList list, int existing) {
        if (list.lines().isEmpty()) {
            return List.of(Named.wrong(0, "", VariantMistake.NO_NAMES));
        }
        VariantMistake tooMany = tooMany(existing + list.variants().size());
        return list.mistakes().isEmpty() && tooMany != null ? List.of(Named.wrong(0, "", tooMany)) : list.mistakes();
    }

    private static @Nullable VariantMistake tooMany(int number) {
        return number > Variant.MOST ? VariantMistake.TOO_MANY : null;
    }

    private ModelAndView wrong(ManagedLink managed, List<Variant> existing, One one, TypedField names) {
        return Pages.page(
                "variant/variants", page(managed, Optional.empty(), existing, one, names), HttpStatus.BAD_REQUEST);
    }

    private VariantsPage page(
            ManagedLink managed, Optional<ManageNews> news, List<Variant> existing, One one, TypedField names) {
        Map<String, Map<Visit, Long>> counted = counter.variants(managed.link());
        return new VariantsPage(
                heads.head(managed, ManagePart.VARIANTS, news),
                managed.address(ManagePart.VARIANTS.path()),
                words.text("variants.count", existing.size(), Variant.MOST),
                Stream.of(Visit.values())
                        .map(visit -> words.name("funnel.visit.", visit))
                        .toList(),
                existing.stream()
                        .map(variant -> row(
                                managed,
                                variant,
                                counted.getOrDefault(variant.label().text(), Map.of())))
                        .toList(),
                one,
                names,
                managed.address("/variants.csv"));
    }

    private Row row(ManagedLink managed, Variant variant, Map<Visit, Long> counted) {
        return new Row(
                variant.name(),
                variant.label().text(),
                managed.address(ManagePart.VARIANTS.path() + "/" + variant.label()),
                Stream.of(Visit.values())
                        .map(visit -> words.text("number.whole", counted.getOrDefault(visit, 0L)))
                        .toList());
    }
}
