package advisor.web.link;

import advisor.advice.Verdict;
import advisor.cost.OwnRates;
import advisor.practice.link.Accent;
import advisor.practice.link.Contact;
import advisor.practice.link.NextStep;
import advisor.practice.link.Origin;
import advisor.practice.link.PlainText;
import advisor.practice.link.Profile;
import advisor.practice.link.Slug;
import advisor.text.Ends;
import advisor.web.inquiry.Form;
import advisor.web.page.Shown;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads once what a form says about a link. */
final class LinkDraftReader {

    private final Map<String, List<String>> parameters;
    private final Map<LinkField, String> typed = new EnumMap<>(LinkField.class);
    private final Map<LinkField, FieldMistake> mistakes = new EnumMap<>(LinkField.class);

    private LinkDraftReader(Map<String, List<String>> parameters) {
        this.parameters = parameters;
        for (LinkField field : LinkField.values()) {
            List<String> values = Ends.values(parameters.getOrDefault(field.id(), List.of()));
            typed.put(field, String.join(" ", values));
            if (values.size() > 1) {
                mistakes.put(field, FieldMistake.REPEATED);
            }
        }
    }

    /** The draft that these parameters make. */
    static LinkDraft read(Map<String, List<String>> parameters) {
        return new LinkDraftReader(parameters).read();
    }

    /** The draft that these parameters make of a link that exists: its name is fixed. */
    static LinkDraft readChange(Map<String, List<String>> parameters) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.remove(LinkField.SLUG.id());
        return read(changed);
    }

    private LinkDraft read() {
        Profile profile = profile();
        Slug slug = slug();
        OwnRates rates = new RatesReader(typed, mistakes).read();
        List<String> origins = origins();
        NextStep next = next();
        return new LinkDraft(shown(), mistakes, profile, slug, rates, Form.of(parameters), origins, next);
    }

    private @Nullable Profile profile() {
        String name = line(LinkField.NAME);
        String line = line(LinkField.LINE);
        String contact = contact();
        String notice = web(LinkField.PRIVACY_NOTICE, FieldMistake.NO_PRIVACY_NOTICE);
        Accent accent = accent();
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            mistakes.putIfAbsent(
                    LinkField.NAME, name.isEmpty() ? FieldMistake.NAME_MISSING : FieldMistake.NAME_UNREADABLE);
        }
        return isRight(LinkField.NAME) && isRight(LinkField.CONTACT)
                ? new Profile(name, line, contact, notice, accent)
                : null;
    }

    private boolean isRight(LinkField field) {
        return !mistakes.containsKey(field);
    }

    /** One line of text; empty if it cannot be shown. */
    private String line(LinkField field) {
        Optional<String> line = PlainText.line(text(field));
        if (line.isEmpty()) {
            mistakes.putIfAbsent(field, FieldMistake.HIDDEN_CHARACTERS);
        }
        return line.filter(text -> isShort(field, text)).orElse("");
    }

    private boolean isShort(LinkField field, String text) {
        boolean fits = PlainText.length(text) <= field.longest();
        if (!fits) {
            mistakes.putIfAbsent(field, FieldMistake.TOO_LONG);
        }
        return fits;
    }

    private String contact() {
        String text = text(LinkField.CONTACT);
        if (text.isEmpty()) {
            mistakes.putIfAbsent(LinkField.CONTACT, FieldMistake.CONTACT_MISSING);
            return "";
        }
        return address(LinkField.CONTACT, Contact.read(text), FieldMistake.NO_CONTACT);
    }

    private NextStep next() {
        Map<Verdict, String> addresses = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            String address = web(LinkField.next(verdict), FieldMistake.NO_NEXT_ADDRESS);
            if (!address.isEmpty()) {
                addresses.put(verdict, address);
            }
        }
        String every = web(LinkField.NEXT_ADDRESS, FieldMistake.NO_NEXT_ADDRESS);
        return new NextStep(line(LinkField.NEXT_TEXT), every, addresses);
    }

    /** A web address, which nobody has to state. */
    private String web(LinkField field, FieldMistake otherwise) {
        String text = text(field);
        return text.isEmpty() ? "" : address(field, Contact.web(text), otherwise);
    }

    /** The address that was read; empty if there is none, or it is too long. */
    private String address(LinkField field, Optional<String> read, FieldMistake otherwise) {
        if (read.isEmpty()) {
            mistakes.putIfAbsent(field, otherwise);
        }
        return read.filter(address -> isShort(field, address)).orElse("");
    }

    private Accent accent() {
        String id = text(LinkField.ACCENT);
        Optional<Accent> chosen = Arrays.stream(Accent.values())
                .filter(accent -> accent.id().equals(id))
                .findFirst();
        if (chosen.isEmpty() && !id.isEmpty()) {
            mistakes.putIfAbsent(LinkField.ACCENT, FieldMistake.NO_ACCENT);
        }
        return chosen.orElse(Accent.INK);
    }

    private @Nullable Slug slug() {
        String text = text(LinkField.SLUG);
        Slug slug = Slug.read(text).orElse(null);
        if (slug == null && !text.isEmpty()) {
            mistakes.putIfAbsent(LinkField.SLUG, FieldMistake.NO_SLUG);
        }
        if (slug != null && slug.isReserved()) {
            mistakes.putIfAbsent(LinkField.SLUG, FieldMistake.RESERVED_SLUG);
        }
        return slug;
    }

    private List<String> origins() {
        List<Optional<String>> lines = lines().filter(line -> !line.isEmpty())
                .map(Origin::read)
                .distinct()
                .toList();
        if (lines.contains(Optional.<String>empty())) {
            mistakes.putIfAbsent(LinkField.ORIGINS, FieldMistake.NO_ORIGIN);
        }
        if (lines.size() > Origin.MOST) {
            mistakes.putIfAbsent(LinkField.ORIGINS, FieldMistake.TOO_MANY_ORIGINS);
        }
        return lines.stream().flatMap(Optional::stream).limit(Origin.MOST).toList();
    }

    /** The lines of the sites, without what nobody sees at their ends. */
    private Stream<String> lines() {
        return text(LinkField.ORIGINS).lines().map(Ends::trimmed);
    }

    private String text(LinkField field) {
        return typed.getOrDefault(field, "");
    }

    /** What was typed, as the form shows it again. */
    private Map<LinkField, String> shown() {
        Map<LinkField, String> shown = new EnumMap<>(LinkField.class);
        typed.forEach((field, text) -> shown.put(field, Shown.line(text)));
        shown.put(LinkField.ORIGINS, lines().map(Shown::line).collect(Collectors.joining("\n")));
        return shown;
    }
}
