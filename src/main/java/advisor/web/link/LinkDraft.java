package advisor.web.link;

import advisor.cost.OwnRates;
import advisor.practice.link.Accent;
import advisor.practice.link.LinkContent;
import advisor.practice.link.NextStep;
import advisor.practice.link.Origin;
import advisor.practice.link.Profile;
import advisor.practice.link.Slug;
import advisor.web.inquiry.Form;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a consultant typed about a link, right or wrong.
 *
 * @param profile who shares the link; null if that cannot be read
 * @param slug the name chosen for the link; null if there is none
 * @param rates the consultant's own rates; null if there are none
 * @param next what the consultant proposes to do after the advice
 */
record LinkDraft(
        Map<LinkField, String> typed,
        Map<LinkField, FieldMistake> mistakes,
        @Nullable Profile profile,
        @Nullable Slug slug,
        @Nullable OwnRates rates,
        Form form,
        List<String> origins,
        NextStep next) {

    LinkDraft {
        typed = Collections.unmodifiableMap(new EnumMap<>(typed));
        mistakes = Collections.unmodifiableMap(mistakes);
        origins = List.copyOf(origins);
    }

    /** Before anything is typed. */
    static LinkDraft empty() {
        return new LinkDraft(
                new EnumMap<>(Map.of(LinkField.ACCENT, Accent.INK.id(), LinkField.CURRENCY, OwnRates.DOLLARS)),
                Map.of(),
                null,
                null,
                null,
                Form.EMPTY,
                List.of(),
                NextStep.NONE);
    }

    /** The same with a mistake that reading it could not find. */
    LinkDraft with(LinkField field, FieldMistake mistake) {
        Map<LinkField, FieldMistake> more = new EnumMap<>(LinkField.class);
        more.putAll(mistakes);
        more.put(field, mistake);
        return new LinkDraft(typed, more, profile, slug, rates, form, origins, next);
    }

    /** The lines that name no site. */
    Stream<Line> wrongOrigins() {
        List<String> lines = typed(LinkField.ORIGINS).lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(place -> new Line(place + 1, lines.get(place)))
                .filter(line ->
                        !line.text().isEmpty() && Origin.read(line.text()).isEmpty());
    }

    /** How many lines name something. */
    long listedOrigins() {
        return typed(LinkField.ORIGINS).lines().filter(line -> !line.isEmpty()).count();
    }

    /** What stands in a field; empty if nothing does. */
    String typed(LinkField field) {
        return typed.getOrDefault(field, "");
    }

    /** What the link is to show, as far as it can be read; empty if it cannot be told who shares it. */
    Optional<LinkContent> shown() {
        return Optional.ofNullable(profile).map(who -> new LinkContent(who, rates, form.answers(), origins, next));
    }

    /** What the consultant decided; empty if something is wrong with it. */
    Optional<LinkContent> content() {
        return mistakes.isEmpty() && form.mistakes().isEmpty() ? shown() : Optional.empty();
    }

    /**
     * A line of a field.
     *
     * @param number which, from 1
     */
    record Line(int number, String text) {}
}
