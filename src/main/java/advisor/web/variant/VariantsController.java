package advisor.web.variant;

import advisor.practice.link.Label;
import advisor.practice.link.Variant;
import advisor.practice.link.VariantStore;
import advisor.web.manage.ManageNews;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.page.Pages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The variants of a link, at its private address: made one by one or from a list, downloaded, looked at and deleted. */
@Controller
@RequestMapping(ManagedLink.INBOX)
class VariantsController {

    private static final MediaType TABLE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final VariantStore variants;
    private final VariantsPages pages;
    private final VariantPages single;
    private final VariantTable table;

    VariantsController(VariantStore variants, VariantsPages pages, VariantPages single, VariantTable table) {
        this.variants = variants;
        this.pages = pages;
        this.single = single;
        this.table = table;
    }

    @GetMapping("/variants")
    ModelAndView variants(ManagedLink managed, @RequestParam MultiValueMap<String, String> parameters) {
        return pages.fresh(managed, ManageNews.in(parameters.keySet()));
    }

    @PostMapping("/variants")
    ModelAndView add(ManagedLink managed, @RequestParam MultiValueMap<String, String> typed) {
        VariantDraft draft = VariantDraft.of(typed);
        return isAdded(managed, naming -> draft.form().mistakes().isEmpty() ? draft.list(naming) : NameList.EMPTY)
                ? done(managed, ManageNews.VARIANT_ADDED)
                : pages.wrong(managed, draft);
    }

    /** All that a list names, or none of it. */
    @PostMapping(path = "/variants", params = VariantDraft.NAMES)
    ModelAndView addAll(ManagedLink managed, @RequestParam MultiValueMap<String, String> typed) {
        VariantDraft draft = VariantDraft.of(typed);
        return isAdded(managed, naming -> NameList.read(draft.names(), naming))
                ? done(managed, ManageNews.VARIANTS_ADDED)
                : pages.wrongList(managed, draft);
    }

    /** Whoever sends a form twice has what it says once. */
    private boolean isAdded(ManagedLink managed, Function<Naming, NameList> read) {
        NameList alone = read.apply(new Naming(List.of()));
        return isThere(managed, alone)
                || add(managed, read.apply(new Naming(variants.list(managed.link()))))
                || isThere(managed, alone);
    }

    private boolean isThere(ManagedLink managed, NameList list) {
        return list.isRight() && variants.list(managed.link()).containsAll(list.variants());
    }

    private boolean add(ManagedLink managed, NameList list) {
        return list.isRight() && variants.add(managed.link(), list.variants());
    }

    /** For a mail merge. */
    @GetMapping("/variants.csv")
    ResponseEntity<byte[]> file(ManagedLink managed) {
        return ResponseEntity.ok()
                .contentType(TABLE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("variants.csv")
                                .build()
                                .toString())
                .body(table.text(managed.link(), variants.list(managed.link())).getBytes(StandardCharsets.UTF_8));
    }

    /** One of them; all of them if there is no such variant, or no longer. */
    @GetMapping("/variants/{label}")
    ModelAndView variant(ManagedLink managed, @PathVariable String label) {
        return find(managed, label)
                .map(variant -> Pages.page("variant/variant", single.page(managed, variant)))
                .orElseGet(() -> back(managed, label));
    }

    private Optional<Variant> find(ManagedLink managed, String label) {
        return Label.read(label).flatMap(read -> variants.find(managed.link(), read));
    }

    /** For whoever loads anew, or comes back to, where the form of that page was sent. */
    @GetMapping("/variants/{label}/delete")
    ModelAndView back(ManagedLink managed, @PathVariable String label) {
        return Pages.redirect(managed.address(ManagePart.VARIANTS.path()));
    }

    @PostMapping("/variants/{label}/delete")
    ModelAndView delete(ManagedLink managed, @PathVariable String label) {
        find(managed, label).ifPresent(variant -> variants.delete(managed.link(), variant.label()));
        return done(managed, ManageNews.VARIANT_DELETED);
    }

    private static ModelAndView done(ManagedLink managed, ManageNews news) {
        return Pages.seeOther(managed.address(ManagePart.VARIANTS.path() + news.query()));
    }
}
