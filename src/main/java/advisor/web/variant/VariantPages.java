package advisor.web.variant;

import advisor.practice.link.Variant;
import advisor.questionnaire.Answers;
import advisor.questionnaire.Questionnaire;
import advisor.text.Direction;
import advisor.web.language.Words;
import advisor.web.manage.ManageHeads;
import advisor.web.manage.ManagePart;
import advisor.web.manage.ManagedLink;
import advisor.web.variant.VariantPage.Known;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prepares the page of one variant. */
@Component
class VariantPages {

    private final VariantTable table;
    private final ManageHeads heads;
    private final Words words;

    VariantPages(VariantTable table, ManageHeads heads, Words words) {
        this.table = table;
        this.heads = heads;
        this.words = words;
    }

    /** The page of a variant of this link. */
    VariantPage page(ManagedLink managed, Variant variant) {
        String all = managed.address(ManagePart.VARIANTS.path());
        return new VariantPage(
                heads.head(managed, ManagePart.VARIANTS),
                Direction.isolated(variant.name()),
                variant.label().text(),
                table.address(managed.link(), variant),
                known(variant.prefilled()),
                all,
                all + "/" + variant.label() + "/delete");
    }

    private List<Known> known(Answers prefilled) {
        return Questionnaire.QUESTIONS.stream()
                .filter(question -> Questionnaire.write(question, prefilled).isPresent())
                .map(question -> new Known(words.title(question), words.answer(question, prefilled)))
                .toList();
    }
}
