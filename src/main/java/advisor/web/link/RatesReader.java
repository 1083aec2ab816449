package advisor.web.link;

import advisor.cost.Assumption;
import advisor.cost.DollarRange;
import advisor.cost.OwnRates;
import advisor.practice.link.PlainText;
import advisor.questionnaire.NumberRange;
import advisor.questionnaire.Reading;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rates of a consultant from a form. */
final class RatesReader {

    /** An amount that somebody may charge, in any currency. */
    static final NumberRange AMOUNT = new NumberRange(1, 1_000_000_000, true);

    /** The prices by days a week, from the fewest; each can be left out. */
    static final List<LinkField> DAYS = List.of(LinkField.ONE_DAY, LinkField.TWO_DAYS, LinkField.THREE_DAYS);

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern NAMED = Pattern.compile("[\\p{L}\\p{Sc}]");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");

    private static final List<LinkField> PROJECT = List.of(LinkField.PROJECT_LOW, LinkField.PROJECT_HIGH);

    private final Map<LinkField, String> typed;
    private final Map<LinkField, FieldMistake> mistakes;
    private final Map<LinkField, Long> amounts = new EnumMap<>(LinkField.class);

    /**
     * A reader of rates.
     *
     * @param typed what was typed
     * @param mistakes where the mistakes in it are put
     */
    RatesReader(Map<LinkField, String> typed, Map<LinkField, FieldMistake> mistakes) {
        this.typed = typed;
        this.mistakes = mistakes;
    }

    /** The rates; null if there are none, or something is wrong with them. */
    @Nullable
    OwnRates read() {
        Stream.of(PROJECT, DAYS).flatMap(List::stream).forEach(this::amount);
        String currency = currency();
        complete();
        rising(PROJECT, FieldMistake.RANGE_REVERSED);
        rising(DAYS, FieldMistake.DAYS_FALLING);
        boolean one = amounts(PROJECT).isEmpty() != amounts(DAYS).isEmpty();
        if (one && !currency.equals(OwnRates.DOLLARS)) {
            mistakes.putIfAbsent(LinkField.CURRENCY, FieldMistake.CURRENCIES_MIXED);
        }
        return amounts.isEmpty() || isWrong() ? null : new OwnRates(currency, project(), monthly());
    }

    private void amount(LinkField field) {
        Reading<Integer> reading = AMOUNT.read(List.of(text(field)));
        if (reading instanceof Reading.Known<Integer> known) {
            amounts.put(field, known.value().longValue());
        }
        if (reading instanceof Reading.Wrong<Integer> || reading instanceof Reading.Unsure<Integer>) {
            mistakes.putIfAbsent(field, FieldMistake.NO_AMOUNT);
        }
    }

    /** The label as it was typed, except that the code of a currency has capital letters. */
    private String currency() {
        Optional<String> line = PlainText.line(text(LinkField.CURRENCY));
        if (line.isEmpty()) {
            mistakes.putIfAbsent(LinkField.CURRENCY, FieldMistake.HIDDEN_CHARACTERS);
        }
        String label = OwnRates.label(line.orElse(""));
        if (isTooLong(label)) {
            mistakes.putIfAbsent(LinkField.CURRENCY, FieldMistake.TOO_LONG);
        }
        if (!isCurrency(label)) {
            mistakes.putIfAbsent(LinkField.CURRENCY, FieldMistake.NO_CURRENCY);
        }
        String code = label.toUpperCase(Locale.ROOT);
        return CODES.contains(code) ? code : label;
    }

    private static boolean isTooLong(String label) {
        return PlainText.length(label) > LinkField.CURRENCY.longest();
    }

    /** Whether it names something, and has no digits, which would seem to be a part of the amount after them. */
    private static boolean isCurrency(String label) {
        return NAMED.matcher(label).find() && !DIGIT.matcher(label).find();
    }

    /** Both ends of the range are known or none is; otherwise the one that is not is at fault. */
    private void complete() {
        List<LinkField> blank = PROJECT.stream()
                .filter(field -> !amounts.containsKey(field) && !mistakes.containsKey(field))
                .toList();
        if (blank.size() == 1) {
            mistakes.putIfAbsent(blank.get(0), FieldMistake.HALF_A_RANGE);
        }
    }

    /** Each of these amounts is at least the one before; otherwise the first that is not is at fault. */
    private void rising(List<LinkField> fields, FieldMistake mistake) {
        long before = 0;
        for (LinkField field : fields) {
            long amount = amounts.getOrDefault(field, before);
            if (amount < before) {
                mistakes.putIfAbsent(field, mistake);
                return;
            }
            before = amount;
        }
    }

    private boolean isWrong() {
        return Stream.concat(Stream.concat(PROJECT.stream(), DAYS.stream()), Stream.of(LinkField.CURRENCY))
                .anyMatch(mistakes::containsKey);
    }

    private @Nullable DollarRange project() {
        List<Long> ends = amounts(PROJECT);
        return ends.isEmpty() ? null : OwnRates.project(ends.get(0), ends.get(1));
    }

    private Map<Integer, Long> monthly() {
        Map<Integer, Long> monthly = new HashMap<>();
        for (int place = 0; place < DAYS.size(); place++) {
            Long price = amounts.get(DAYS.get(place));
            if (price != null) {
                monthly.put(Assumption.DAYS.range().smallest() + place, price);
            }
        }
        return monthly;
    }

    private List<Long> amounts(List<LinkField> fields) {
        return fields.stream().map(amounts::get).filter(Objects::nonNull).toList();
    }

    private String text(LinkField field) {
        return typed.getOrDefault(field, "");
    }
}
