package advisor.cost;

import advisor.questionnaire.Mistake;
import advisor.questionnaire.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * How dollars are converted, as a reader typed it; no rate is looked up anywhere.
 *
 * @param currency three capital letters, such as "EUR"
 * @param rate how many units of it are one dollar, above zero
 */
public record Exchange(String currency, BigDecimal rate) {

    private static final Pattern LETTERS = Pattern.compile("[a-z]{3}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,7}(?:[.,]\\d{1,6})?");

    /** Reads the currency; blank values count as nothing. */
    static Reading<String> currency(List<String> typed) {
        return read(typed, LETTERS, Mistake.NOT_OFFERED, letters -> letters.toUpperCase(Locale.ROOT));
    }

    /** Reads the rate, with a point or a comma before its decimals; blank values count as nothing. */
    static Reading<BigDecimal> rate(List<String> typed) {
        Reading<BigDecimal> read =
                read(typed, DECIMAL, Mistake.NOT_A_NUMBER, number -> new BigDecimal(number.replace(',', '.')));
        return read instanceof Reading.Known<BigDecimal> known && known.value().signum() == 0
                ? new Reading.Wrong<>(Mistake.TOO_SMALL)
                : read;
    }

    private static <T> Reading<T> read(
            List<String> typed, Pattern written, Mistake mistake, Function<String, T> meaning) {
        List<String> values = Reading.values(typed);
        if (values.isEmpty()) {
            return new Reading.Blank<>();
        }
        if (values.size() > 1) {
            return new Reading.Wrong<>(Mistake.MORE_THAN_ONE);
        }
        return written.matcher(values.get(0)).matches()
                ? new Reading.Known<>(meaning.apply(values.get(0)))
                : new Reading.Wrong<>(mistake);
    }

    /** The rate as an address writes it, without superfluous zeros. */
    public String writtenRate() {
        return rate.stripTrailingZeros().toPlainString();
    }

    /** Dollars in this currency, rounded as dollars are. */
    public DollarRange convert(DollarRange dollars) {
        return dollars.times(rate.doubleValue()).rounded();
    }
}
