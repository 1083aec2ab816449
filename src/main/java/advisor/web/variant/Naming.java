package advisor.web.variant;

import advisor.practice.link.Label;
import advisor.practice.link.PlainText;
import advisor.practice.link.Profile;
import advisor.practice.link.Variant;
import advisor.questionnaire.Answers;
import advisor.text.Ends;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Names the variants of a link one after the other, so that no label is given twice. */
final class Naming {

    private final Set<Label> labels = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /** Names more of them beside those that there are. */
    Naming(List<Variant> existing) {
        existing.forEach(this::take);
    }

    private void take(Variant variant) {
        labels.add(variant.label());
        names.add(variant.name());
    }

    /**
     * The variant with this name and label, both as they were typed.
     *
     * @param line which line of a list, from 1
     * @param typed the whole of it
     * @param label blank if the name is to suggest one
     */
    Named named(int line, String typed, String name, String label, Answers prefilled) {
        String shown = PlainText.line(name).orElse("");
        Optional<VariantMistake> mistake = mistake(name, shown).or(() -> mistakeBeside(shown, Ends.trimmed(label)));
        if (mistake.isPresent()) {
            return Named.wrong(line, typed, mistake.get());
        }
        Variant variant = new Variant(label(shown, Ends.trimmed(label)), shown, prefilled);
        take(variant);
        return new Named(line, typed, variant, null);
    }

    private static Optional<VariantMistake> mistake(String typed, String shown) {
        if (PlainText.line(typed).isEmpty()) {
            return Optional.of(VariantMistake.HIDDEN_CHARACTERS);
        }
        if (shown.isEmpty()) {
            return Optional.of(VariantMistake.NAME_MISSING);
        }
        return PlainText.length(shown) > Profile.LONGEST_NAME
                ? Optional.of(VariantMistake.NAME_TOO_LONG)
                : Optional.empty();
    }

    private Optional<VariantMistake> mistakeBeside(String name, String label) {
        if (label.isEmpty()) {
            return names.contains(name) ? Optional.of(VariantMistake.NAME_TAKEN) : Optional.empty();
        }
        if (!Label.isWritten(label)) {
            return Optional.of(VariantMistake.NO_LABEL);
        }
        return labels.contains(new Label(label)) ? Optional.of(VariantMistake.LABEL_TAKEN) : Optional.empty();
    }

    private Label label(String name, String label) {
        return label.isEmpty() ? free(Label.of(name)) : new Label(label);
    }

    private Label free(Label suggested) {
        return labels.contains(suggested)
                ? IntStream.iterate(2, number -> number + 1)
                        .mapToObj(suggested::numbered)
                        .filter(label -> !labels.contains(label))
                        .findFirst()
                        .orElseThrow()
                : suggested;
    }
}
