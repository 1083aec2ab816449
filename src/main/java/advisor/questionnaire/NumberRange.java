package advisor.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whole numbers between two bounds, typed the way people write numbers: 4200, 4,200, $4,200 or 4.2k, and where a comma
 * is the decimal sign 4.200, 4.200 $ or 4,2k. In whole numbers the two ways do not contradict each other.
 *
 * @param smallest the smallest one
 * @param largest the largest one
 */
public record NumberRange(int smallest, int largest) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<sign>-?)\\$?(?<digits>\\d{1,3}(,\\d{3})+|\\d+)(?<fraction>\\.\\d+)?(?<thousands>[kK]?)");

    /** With a comma for the decimal point: what can be read otherwise, such as 4,200k or 4.2, is not among it. */
    private static final Pattern WITH_COMMA =
            Pattern.compile("-?\\$?([1-9]\\d{0,2}(\\.\\d{3})+(,\\d+[kK]?)?|\\d+,\\d{1,2}[kK])");

    private static final Pattern DOLLARS_BEHIND = Pattern.compile("^([^$]*[\\dkK])\\h?\\$$");

    private static final int LONGEST = 40;

    /**
     * Reads what somebody typed or linked to.
     *
     * @param typed every value sent; blank ones count as nothing
     */
    public Reading<Integer> read(List<String> typed) {
        List<String> values = Reading.values(typed);
        return values.isEmpty() ? new Reading.Blank<>() : parse(values);
    }

    /** Reads at least one value, none of them blank or twice there. */
    Reading<Integer> parse(List<String> values) {
        return values.size() > 1 ? new Reading.Wrong<>(Mistake.MORE_THAN_ONE) : parse(values.get(0));
    }

    private Reading<Integer> parse(String text) {
        return text.length() > LONGEST
                ? new Reading.Wrong<>(Mistake.NOT_A_NUMBER)
                : parse(WRITTEN.matcher(withPoint(withoutDollars(text))));
    }

    private static String withoutDollars(String text) {
        return DOLLARS_BEHIND.matcher(text).replaceFirst("$1");
    }

    private static String withPoint(String text) {
        return WITH_COMMA.matcher(text).matches() ? text.replace(".", "").replace(',', '.') : text;
    }

    private Reading<Integer> parse(Matcher written) {
        return written.matches() ? within(number(written)) : new Reading.Wrong<>(Mistake.NOT_A_NUMBER);
    }

    private Reading<Integer> within(BigDecimal number) {
        if (number.compareTo(BigDecimal.valueOf(smallest)) < 0) {
            return new Reading.Wrong<>(Mistake.TOO_SMALL);
        }
        if (number.compareTo(BigDecimal.valueOf(largest)) > 0) {
            return new Reading.Wrong<>(Mistake.TOO_LARGE);
        }
        return number.stripTrailingZeros().scale() > 0
                ? new Reading.Wrong<>(Mistake.NOT_A_NUMBER)
                : new Reading.Known<>(number.intValueExact());
    }

    private static BigDecimal number(Matcher written) {
        String fraction = written.group("fraction");
        BigDecimal plain = new BigDecimal(
                written.group("sign") + written.group("digits").replace(",", "") + (fraction == null ? "" : fraction));
        return written.group("thousands").isEmpty() ? plain : plain.movePointRight(3);
    }
}
